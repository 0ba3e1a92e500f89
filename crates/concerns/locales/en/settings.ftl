## The city folder
concerns-problem-department = There is no department “{ $value }” in departments.csv.
concerns-problem-department-closed = The department “{ $value }” is closed. Name another that takes these reports.
concerns-problem-kind-department = “{ $kind }” goes to the department “{ $value }”, which departments.csv does not have. Add it there, or give the kind to another.
concerns-problem-kind-department-closed = “{ $kind }” goes to the department “{ $value }”, which is closed. Give the kind to another, or close it as well (closed = true).
concerns-problem-kind-department-none = Nobody answers “{ $kind }”. Give the kind to a department.
concerns-problem-category = There is no category “{ $value }” in categories.toml.
concerns-problem-area = There is no area “{ $value }” in areas.geojson.
concerns-problem-route-twice = “{ $value }” and this area are routed twice; only one row can hold.
concerns-problem-area-level = A rule for “{ $value }” would never hold: cases lie in the areas of the first level, “{ $level }”. Name those instead.
concerns-problem-placeholder = { $value } stands for nothing. Check its spelling; these can be put in: { $list }.
concerns-problem-deadline = “{ $value }” is no deadline; write “24 hours”, “8 working hours” or “3 working days”.
concerns-problem-name-language = The name is missing in “{ $lang }”, the city's first language.
concerns-problem-options = A question of type “{ $kind }” has options only if it is choice or choices, and then at least one.

## The menu
concerns-nav-categories = Kinds of concern
concerns-nav-categories-hint = What residents can report, with words, questions, deadline and who answers.
concerns-nav-routing = Who answers where
concerns-nav-routing-hint = Areas in which another team answers.
concerns-nav-templates = Answers to start from
concerns-nav-templates-hint = Texts that staff begin an answer with, in every language.

## Kinds of concern
concerns-settings-say = { $closed ->
    [0] Residents choose from <lit>{ $offered ->
        [one] { $offered } kind
       *[other] { $offered } kinds
    }</lit>.
    [one] Residents choose from <lit>{ $offered ->
        [one] { $offered } kind
       *[other] { $offered } kinds
    }</lit>; { $closed } is closed.
   *[other] Residents choose from <lit>{ $offered ->
        [one] { $offered } kind
       *[other] { $offered } kinds
    }</lit>; { $closed } are closed.
}
concerns-settings-none = Nothing can be reported yet. Add the first kind.
concerns-settings-usual = Start with the usual kinds: { $count } that every city has, from street lamps to emergencies, with a deadline and the words that residents use. What you have already stays as it is. Residents see each once you have looked at it and offer it.
concerns-settings-usual-go = Start with usual kinds
concerns-settings-usual-no-department = Most cities start with the same dozen kinds, which are ready here. Somebody must answer them: <a>add a department first</a>.
concerns-settings-no-number = The city has no emergency number yet, so nobody in danger is told whom to call. <a>Add the number</a>
concerns-settings-no-emergency = No kind leads to fire brigade, ambulance and police: who types “house on fire” here finds a kind that waits for days. One is ready, with the words that residents use.
concerns-settings-add-emergency = Add the kind for emergencies
concerns-settings-open = { $count ->
    [one] { $count } case open
   *[other] { $count } cases open
}
concerns-settings-closed = Not offered
concerns-settings-is-elsewhere = Residents are told who looks after it
concerns-settings-all-kinds = All kinds
concerns-settings-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
concerns-settings-working-hours = { $n ->
    [one] { $n } working hour
   *[other] { $n } working hours
}
concerns-settings-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
concerns-settings-add = Add a kind
concerns-settings-add-lede = Begin with what it cannot do without. Residents see it once you offer it, on its own page.
concerns-settings-add-no-department = Somebody must answer it: <a>add a department first</a>.
concerns-settings-add-go = Go on
concerns-settings-code = Short code
concerns-settings-code-hint = Small letters, digits and dashes; it stands in addresses and files and stays for good. Empty: made of the name.

## One kind
concerns-settings-lede = { $open ->
    [0] What residents see when they pick it, and how long the team has. No case of it is open.
    [one] What residents see when they pick it, and how long the team has. { $open } open case keeps the deadline it was given.
   *[other] What residents see when they pick it, and how long the team has. { $open } open cases keep the deadline they were given.
}
concerns-settings-done-saved = Saved. It holds for what comes in from now on.
concerns-settings-done-saved-closed = Saved. This kind is closed: it holds once it is offered again.
concerns-settings-done-closed = Residents cannot choose it any more. What was reported stays.
concerns-settings-done-opened = Residents can choose it now.
concerns-settings-done-added = Added. Residents see it once you offer it.
concerns-settings-done-usual = Added. All go to one department so far. Look at each one, and offer those that the city takes.
concerns-settings-done-removed = Taken away.
concerns-settings-done-moved = Moved.
concerns-settings-stale = Somebody else changed this meanwhile
concerns-settings-stale-by = { $name } changed this while you were writing,
concerns-settings-stale-hint = Nothing is lost: what you typed stands below. Look at both, and save what is right.
concerns-settings-stale-part = Part
concerns-settings-stale-now = As it is now
concerns-settings-stale-mine = As you typed it
concerns-settings-seen = What residents see
concerns-settings-name = Name
concerns-settings-hint = One line of help
concerns-settings-words = Words that should find it
concerns-settings-words-hint = What residents say instead, with commas between.
concerns-settings-others = Also written in { $names }
concerns-settings-deadline-team = Deadline and team
concerns-settings-deadline = Answer within
concerns-settings-unit = Unit
concerns-settings-unit-hours = hours
concerns-settings-unit-working-hours = working hours
concerns-settings-unit-working-days = working days
concerns-settings-department = Goes to
concerns-department-closed = { $name } (closed)
concerns-category-closed = { $name } (closed)
concerns-area-closed = { $name } (closed)
concerns-settings-department-none = No team
concerns-settings-department-is-closed = This team is closed, but new reports of this kind still go to it. Choose the team that takes them.
concerns-settings-by-area = { $count ->
    [0] Everywhere. <a>Another team in some areas?</a>
    [one] <a>{ $count } area rule</a> sends it elsewhere.
   *[other] <a>{ $count } area rules</a> send it elsewhere.
}
concerns-settings-effect-none = No case of this kind came in last month, so there is nothing to compare with yet.
concerns-settings-effect-now = { $count ->
    [one] Last month’s { $count } case under this rule: <b>{ $intime } in time</b>.
   *[other] Last month’s { $count } cases under this rule: <b>{ $intime } in time</b>.
}
concerns-settings-effect-other = Within { $deadline } it would have been <b>{ $intime }</b>.
concerns-settings-effect-how = Counted from the cases themselves, without the time in which a resident was asked.
concerns-settings-evidence = Ask for a picture before answering
concerns-settings-evidence-hint = The crew adds one; residents see it beside theirs
concerns-settings-publication = On the public map
concerns-settings-publication-hint = Names and contacts never
concerns-settings-more = Everything else
concerns-settings-group = Listed under
concerns-settings-kind = It is a
concerns-settings-place = Place
concerns-settings-icon = Picture
concerns-settings-emergency = Danger: the emergency number comes first
concerns-settings-emergency-hint = Residents are told to call before they go on
concerns-settings-elsewhere = It is not the city’s matter
concerns-settings-elsewhere-hint = Who picks it reads this and cannot report it here. Empty: it is the city’s.
concerns-settings-elsewhere-text = Where to go instead
concerns-settings-save = Save
concerns-settings-save-mine = Save what I typed
concerns-settings-look = See it first
concerns-settings-last = Last changed by { $name },
concerns-settings-last-never = Not changed here yet.
concerns-settings-history = What changed
concerns-settings-history-none = Nothing was changed here yet; it is as it was imported.
concerns-settings-somebody = The city’s folder
concerns-settings-act-added = added it
concerns-settings-act-changed = changed it
concerns-settings-act-closed = took it out of what residents choose
concerns-settings-act-opened = offered it to residents
concerns-settings-act-removed = removed it
concerns-settings-was = { $part }: { $now }, before { $was }
concerns-settings-gone-closed = { $name }: closed, not removed, because reports or roles name it
concerns-settings-in-language = { $what }, { $language }
concerns-settings-compare-option-added = New answer: { $option }
concerns-settings-compare-option-gone = Answer taken away: { $option }
concerns-settings-compare-option = Answer “{ $option }”
concerns-settings-compare-option-order = Another order of the answers
concerns-settings-compare-question-added = New question: { $question }
concerns-settings-compare-question-gone = Question taken away: { $question }
concerns-settings-compare-question = { $question } ({ $part })
concerns-settings-compare-question-order = Another order of the questions
concerns-settings-offered = Offered to residents
concerns-settings-other-part = Something else
concerns-settings-yes = Yes
concerns-settings-no = No
concerns-settings-offer = Offer it to residents
concerns-settings-offer-hint = From then on it is found and listed where people report.
concerns-settings-offer-go = Offer it
concerns-settings-offer-astray = { $count ->
    [one] This rule sends reports of it to a closed team. Change it in <a>who answers where</a> first:
   *[other] These rules send reports of it to a closed team. Change them in <a>who answers where</a> first:
}
concerns-settings-close = Take it out of the list
concerns-settings-close-hint = { $open ->
    [0] Nobody can choose it any more. What was reported stays, with its figures. You can offer it again at any time.
    [one] Nobody can choose it any more. { $open } open case goes on, and what was reported stays. You can offer it again at any time.
   *[other] Nobody can choose it any more. { $open } open cases go on, and what was reported stays. You can offer it again at any time.
}
concerns-settings-close-named = Somebody’s role is for this kind only. It stays as it is; give them another one where they should go on.
concerns-settings-close-go = Stop offering it

## The drawn phone
concerns-settings-preview = As a resident will see it
concerns-settings-preview-step = Question { $number } of { $of }
concerns-settings-preview-question = What is it?
concerns-settings-preview-best = Best for “{ $typed }”
concerns-settings-preview-within = answered within { $deadline }
concerns-settings-preview-emergency = Somebody is in danger? Call { $number } first.

## Questions
concerns-settings-questions = Questions
concerns-settings-questions-none = Nothing more is asked than place, words and pictures.
concerns-settings-question = Question
concerns-settings-question-new = Add a question
concerns-settings-question-lede = Ask only what the crew cannot see: every question costs reports.
concerns-settings-question-words = The question
concerns-settings-question-kind = Answered by
concerns-settings-question-remove = Take it away
concerns-settings-question-remove-hint = It is not asked any more. Answers that were given stay with their cases.
concerns-settings-required = Must be answered
concerns-settings-required-hint = The report does not go on without
concerns-settings-options = Answers to choose from
concerns-settings-options-hint = A row each, for “one of several” and “any of several”. Empty rows are left out.
concerns-settings-options-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
concerns-settings-options-more = More rows
concerns-settings-options-full = This page holds no more answers. Longer lists come in with the city folder.
concerns-settings-option-number = Answer { $number }
concerns-settings-option-at = Order
concerns-settings-option-off = Take away
concerns-settings-option-gone = Taken away
concerns-settings-options-order = Order of the answers
concerns-settings-up = Move up: { $question }
concerns-settings-down = Move down: { $question }

## Who answers where
concerns-settings-routing-say = { $count ->
    [0] Every case goes to the <lit>team of its kind</lit>, wherever it is.
    [one] Cases go to the team of their kind, but for <lit>{ $count } rule</lit>.
   *[other] Cases go to the team of their kind, but for <lit>{ $count } rules</lit>.
}
concerns-settings-routing-idle = { $count ->
    [one] { $count } more rule is of a kind that takes no reports now; its page leads to it.
   *[other] { $count } more rules are of kinds that take no reports now; their pages lead to them.
}
concerns-settings-routing-no-areas = This city has no areas yet; with them, another team can answer in some of them.
concerns-settings-routing-kind = Kind
concerns-settings-routing-own = Goes to
concerns-settings-routing-but = But in
concerns-settings-routing-same = The same everywhere
concerns-settings-as-kind = The team of each kind
concerns-settings-everywhere-else = Everywhere else
concerns-settings-no-area = Without an area
concerns-settings-routing-title = { $kind }: who answers where
concerns-settings-routing-lede = { $department } answers, but where you choose another team. Open cases stay with the team they have.
concerns-settings-routing-lede-all = The team of each kind answers, but where you choose another one for all of them. A kind’s own rule for an area comes first. Open cases stay with the team they have.
concerns-settings-routing-as = No rule
concerns-settings-routing-look = See what changes
concerns-settings-routing-effect = What it changes
concerns-settings-routing-effect-none = Nothing: every case goes where it goes now.
concerns-settings-routing-moves = From <b>{ $from }</b> to <b>{ $to }</b>
concerns-settings-routing-moved = { $count ->
    [0] No case of the last 30 days would have gone there.
    [one] { $count } case of the last 30 days would have gone there.
   *[other] { $count } cases of the last 30 days would have gone there.
}
concerns-settings-routing-stay = { $count ->
    [0] Nothing is open there.
    [one] { $count } open case stays with { $from }.
   *[other] { $count } open cases stay with { $from }.
}

## Answers to start from
concerns-settings-templates-say = { $count ->
    [0] Staff begin every answer with an empty page.
    [one] Staff can begin with <lit>{ $count } text</lit>.
   *[other] Staff can begin with <lit>{ $count } texts</lit>.
}
concerns-settings-template-new = Add a text
concerns-settings-template-lede = Staff start from it and change what does not fit. The resident gets it in the language of the report.
concerns-settings-template-for = For which kind
concerns-use-answer = to answer
concerns-use-ask = to ask
concerns-use-close = to close without an answer
concerns-settings-template-use = What it is for
concerns-settings-error-use = Say what it is for: at least one of these.
concerns-settings-template-braces = The desk puts the case’s own words in for <b>{ $reference }</b>, <b>{ $place }</b>, <b>{ $department }</b> and <b>{ $category }</b>.
concerns-settings-template-title = Title, for staff
concerns-settings-template-text = Text
concerns-settings-template-example = For instance
concerns-settings-template-remove = Take it away
concerns-settings-template-remove-hint = Staff cannot begin with it any more. Answers that were sent stay.

## What can be wrong
concerns-settings-error-code = “{ $value }” does not work as a code: small letters, digits and dashes, at most 40, and not “new” or “edit”.
concerns-settings-error-code-taken = “{ $value }” is taken already.
concerns-settings-error-many = There are { $max } already, which is all that fit.
concerns-settings-error-text-missing = Write this in the city’s first language: the others fall back to it.
concerns-settings-error-department = Choose a team that is not closed.
concerns-settings-error-offer-rules = { $count ->
    [one] A rule sends reports of this kind to a team that is closed. Choose another team for it first.
   *[other] { $count } rules send reports of this kind to a team that is closed. Choose another team for them first.
}
concerns-settings-error-kind-in-use = Reports, rules, texts or somebody's role name this kind, so it cannot be removed. Take the rules, texts and roles away first, or close the kind.
concerns-settings-kind-remove = Remove it
concerns-settings-kind-remove-hint = Only a kind that no report, no rule and no text names can be removed for good.
concerns-settings-gone-by = { $name } removed this: { $when }.
concerns-settings-remove-changed = Somebody changed this after you opened the page: { $what }. Look at it, and press again if it shall go.
concerns-settings-remove-changed-by = { $name } changed this after you opened the page: { $what }. Look at it, and press again if it shall go.
concerns-settings-error-cases-many = More than { $max } cases are open. Let them stay for now, and give them to another team at the desk.
concerns-settings-error-deadline = Write the deadline as a whole number, from 1 to 10,000.
concerns-settings-error-options-missing = Write at least one answer to choose from.
concerns-settings-error-options-extra = Only “one of several” and “any of several” have answers to choose from. Take them away, or choose another way to answer.
concerns-settings-error-option-unshown = The answer “{ $option }” has no row here, and its words are missing in the city’s first language or too long. Correct it in the city’s folder.
concerns-settings-error-area = Choose each area once, of those the city has.
concerns-settings-error-placeholder = { $value } stands for nothing. Check its spelling.
concerns-settings-error-area-level = This rule would never hold: cases lie in the areas of the first level. Choose those instead.
concerns-settings-area-below = { $name } (never holds: not an area of the first level)
