## Menus
concerns-nav-map = Map
concerns-nav-map-hint = What is open, and where
concerns-nav-figures = Figures
concerns-nav-figures-hint = How long answers take, and what is late
concerns-nav-accessibility = Accessibility
concerns-nav-privacy = Privacy
concerns-nav-counting = How we count

## States and rows
concerns-public-late = Late
concerns-public-waiting = Waiting
concerns-public-late-by = by { $span }
concerns-public-due = due { $when }
concerns-public-waiting-for = for the resident
concerns-public-answered-in = in { $span }
# A row of a list: where it is, and how many people said it.
concerns-public-row = { $place }, { $area } · { $people ->
    [one] 1 person
   *[other] { $people } people
}
concerns-public-row-place = { $place } · { $people ->
    [one] 1 person
   *[other] { $people } people
}
concerns-public-row-area = { $area } · { $people ->
    [one] 1 person
   *[other] { $people } people
}
concerns-public-row-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}
concerns-public-no-department = No department yet
concerns-public-no-area = Without an area

## Filters
concerns-public-filter = Filter concerns
concerns-public-search = Place, words or reference
concerns-public-find = Find
concerns-public-states = Which concerns
concerns-public-tag-open = Open
concerns-public-tag-all = All
concerns-public-chosen = Filters in use
concerns-public-take-away = : take this filter away
concerns-public-tag-box = This part of the map
concerns-public-tag-words = “{ $words }”
concerns-public-tag-in-time = Answered in time
concerns-public-tag-too-late = Answered after the deadline
concerns-public-tag-no-interval = Times that cannot be
concerns-public-span = { $from } to { $to }
concerns-public-more-filters = More filters
concerns-public-category = Kind
concerns-public-area = Area
concerns-public-department = Department
concerns-public-period = Time
concerns-public-any-category = All kinds
concerns-public-any-area = All areas
concerns-public-any-department = All departments
concerns-public-any-time = Any time
concerns-public-days-7 = Last 7 days
concerns-public-days-30 = Last 30 days
concerns-public-days-90 = Last 90 days
concerns-public-days-365 = Last 12 months
concerns-public-show = Show
concerns-public-newest-first = Newest first
concerns-public-late-first = Late first

## Lists
concerns-public-say-city = { $count ->
    [0] Nothing is open in { $city }.
    [one] <lit>1 concern</lit> is open in { $city }{ $late ->
        [0] .
       *[other] , and it is late.
    }
   *[other] <lit>{ $count } concerns</lit> are open in { $city }{ $late ->
        [0] , none of them late.
       *[other] , { $late } of them late.
    }
}
concerns-public-say-here = { $count ->
    [0] Nothing is open here.
    [one] <lit>1 concern</lit> is open here{ $late ->
        [0] .
       *[other] , and it is late.
    }
   *[other] <lit>{ $count } concerns</lit> are open here{ $late ->
        [0] , none of them late.
       *[other] , { $late } of them late.
    }
}
concerns-public-say-late = { $count ->
    [0] Nothing is late here.
    [one] <lit>1 concern</lit> is late here.
   *[other] <lit>{ $count } concerns</lit> are late here.
}
concerns-public-say-found = { $count ->
    [0] No concern fits.
    [one] <lit>1 concern</lit> fits.
   *[other] <lit>{ $count } concerns</lit> fit.
}
concerns-public-say-many = More than <lit>{ $count } concerns</lit> fit.
concerns-public-on-map = Show on the map
concerns-public-csv = This list as a table (CSV)
concerns-public-unseen = { $n ->
    [one] 1 more is counted in the figures. It is not public: by its kind, by its reporter's wish, or because it waits for a look.
   *[other] { $n } more are counted in the figures. They are not public: by their kind, by their reporters' wish, or because they wait for a look.
}
concerns-public-empty-picture = Illustration: a tidy desk by a window at dusk, a cup of tea and a lamp
concerns-public-empty = Nothing fits this filter
concerns-public-empty-how = What residents report appears here. Take a filter away to see more, or be the first to say something.
concerns-public-report = Report something
concerns-public-see-all = See all concerns

## Map
concerns-map-label = Map of the same concerns
concerns-map-alt = Map of { $city }
concerns-map-as-list = Show as a list
concerns-map-unplaced = { $n ->
    [one] 1 without a place: in the list
   *[other] { $n } without a place: in the list
}
concerns-map-empty = Nothing fits here. Move the map, or take a filter away.
concerns-map-closer = Closer
concerns-map-farther = Farther away
concerns-map-north = To the north
concerns-map-south = To the south
concerns-map-west = To the west
concerns-map-east = To the east
concerns-map-pin = { $n ->
    [one] 1 concern
   *[other] { $n } concerns
}
concerns-map-several = <b>{ $n }</b> several here, by the worst
concerns-map-several-pin = Several concerns here; closer
concerns-map-drawn = { $source } (drawn for training, not surveyed)
concerns-map-drawn-alone = Drawn for training, not surveyed
concerns-map-approximate = The areas are approximate, not legal boundaries
concerns-map-limits-by = Limits: { $source }
concerns-map-areas-by = Areas: { $source }
concerns-map-limits-and-areas-by = Limits and areas: { $source }
concerns-map-places-by = Places: { $source }
concerns-map-places-by-and-invented = Places: { $source }; the others are invented for training
concerns-map-places-invented = Places: invented for training
concerns-map-sources-more = and { $n ->
    [one] { $n } more
   *[other] { $n } more
}

## A concern's page
concerns-page-back = All concerns
concerns-page-back-area = All concerns in { $area }
concerns-page-say-new = Nobody has taken it yet. { $team } should answer by { $due }.
concerns-page-say-working = { $team } has it; an answer is due { $due }.
concerns-page-say-late = { $team } has it, and it is late: an answer was due { $due }, { $span } ago.
concerns-page-say-waiting = { $team } asked the resident something ({ $since }). The clock stands still until there is a reply.
concerns-page-say-open = { $team } has it; there is no deadline for it.
concerns-page-say-answered = { $team } answered ({ $at }).
concerns-page-say-answered-in = { $team } answered ({ $at }), in { $span }.
concerns-page-say-answered-in-time = { $team } answered ({ $at }): in { $span }, before the deadline.
concerns-page-say-answered-late = { $team } answered ({ $at }): in { $span }, after the deadline.
concerns-page-say-not-ours = It was closed: this matter is not the city's. The story says whose it is.
concerns-page-say-duplicate = It was closed: the same was reported before, and goes on there.
concerns-page-say-not-found = It was closed: somebody looked, and found nothing there.
concerns-page-say-no-reply = It was closed: the city asked, and no reply came.
concerns-page-say-withdrawn = It was closed: its reporter took it back.
concerns-page-say-not-possible = It was closed: the city cannot do it. The story says why.
concerns-page-say-closed = It was closed.
concerns-page-alt-before = Before: { $title }
concerns-page-alt-after = After: { $title }
concerns-page-illustration = Pictures of the training data are illustrations, drawn and not photographed.
concerns-page-by-resident = Before, by a resident
concerns-page-by-city = After, by the city
concerns-page-story = What happened
concerns-page-aside = Place and what you can do
concerns-page-map = Map of the spot: { $place }
concerns-page-where = Where
concerns-page-who = Who
concerns-page-reported = Reported
concerns-page-due = Answer due
concerns-page-also = Also said
concerns-page-supporters = { $n ->
    [one] 1 other person
   *[other] { $n } other people
}
concerns-page-same = Do you see this too?
concerns-page-same-how = Say so with one tap, without a name: what several people see weighs more.
concerns-page-counted-how = { $n ->
    [one] One person sees this.
   *[other] With you, { $n } people see this.
}
concerns-page-follow-how = To hear how it goes, follow it.
concerns-page-me-too = Me too
concerns-page-follow = Follow by mail
concerns-page-mine = I reported this
concerns-page-desk = Open at the desk
concerns-page-ended = Is it put right?
concerns-page-ended-how = Its reporter says so by the private link from the receipt or a mail. If you see it again, report it again.
concerns-page-again = It is back

## The story of a case
concerns-story-reported = <b>A resident reported it</b>
concerns-story-reported-phone = <b>A resident reported it by phone</b>
concerns-story-reported-counter = <b>A resident reported it at the counter</b>
concerns-story-reported-letter = <b>A resident reported it by letter</b>
concerns-story-reported-street = <b>Staff saw it in the street</b>
concerns-story-reported-import = <b>It came from another system</b>
concerns-story-assigned = <b>It went to { $team }</b>; an answer is due { $due }.
concerns-story-assigned-before = <b>It went to { $team }</b>; an answer was due by { $due }.
concerns-story-asked = <b>{ $team } asked</b>
concerns-story-replied = <b>The resident replied</b>
concerns-story-said-more = <b>The resident said more</b>
concerns-story-resumed = <b>The city goes on without a reply</b>
concerns-story-supported = <b>Somebody said “me too”</b>
concerns-story-classified = <b>It is of another kind, and went to { $team }</b>
concerns-story-moved = <b>It went to { $team }</b>
concerns-story-located = <b>The spot was found on the map</b>
concerns-story-edited = <b>Its words were mended</b>
concerns-story-redacted = <b>Personal data was removed</b>
concerns-story-answered = <b>{ $team } answered</b>
concerns-story-closed = <b>{ $team } closed it</b>
concerns-story-reopened = <b>It was opened again</b>
concerns-story-rated = <b>The resident said how it is</b>
concerns-story-rated-3 = <b>The resident said: it is right</b>
concerns-story-rated-2 = <b>The resident said: it is partly right</b>
concerns-story-rated-1 = <b>The resident said: it is not right</b>
concerns-story-undone = <b>The city took a step back</b>
concerns-story-happened = <b>Something happened</b>
concerns-story-clock-stops = The clock stands still until there is a reply.
concerns-story-clock-stood = The clock stood still for { $span }.

## The front page
concerns-home-title = { $city }: city service desk
concerns-home-question = What needs fixing in { $city }?
concerns-home-place = Street, landmark or lamp number
concerns-home-place-example = Where is it?
concerns-home-report = Report
concerns-home-town = An evening street in { $city }. { $all ->
    [0] All lamps are lit: nothing was reported in the last seven days.
   *[other] Of { $all } windows, { $lit } are lit: concerns of the last seven days that are answered.
}
concerns-home-caption = Each lit window is a concern of the last seven days that is answered: <a><lit>{ $lit } of { $all }</lit></a>. { $dark ->
    [0] None is dark.
    [one] <a2>One is dark</a2>{ $late ->
        [0] , and not late.
       *[other] , and late.
    }
   *[other] Of <a2>the { $dark } dark ones</a2>, { $late ->
        [0] none is late.
        [one] 1 is late.
       *[other] { $late } are late.
    }
} <a3>All figures</a3>
concerns-home-quiet = A quiet evening: nothing was reported in the last seven days. <a>All figures</a>
concerns-home-per-window = One window stands for { $n } concerns.
concerns-home-ways = You can also
concerns-home-follow = Follow a report
concerns-home-follow-how = With its reference or your private link
concerns-home-look = Look around
concerns-home-look-how = { $n ->
    [0] Nothing is open on the map
    [one] 1 open concern on the map
   *[other] { $n } open concerns on the map
}
concerns-home-list = Read what others said
concerns-home-list-how = All concerns and answers, with a search
concerns-home-fixed = Fixed in the last seven days
concerns-home-fixed-all = { $n ->
    [one] The one answer
   *[other] All { $n } answers
}
concerns-home-before = Before
concerns-home-after = After
concerns-home-answered-in = Answered in { $span }
concerns-home-figures = How we are doing
concerns-home-figures-all = How this is counted
concerns-home-figures-none = There is nothing to measure yet. As soon as the first concern is answered, its time stands here.
concerns-home-in-time = answered in time
concerns-home-in-time-of = { $in-time } of { $timed } in the last 30 days.
concerns-home-year-ago = A year ago: { $rate } %
concerns-home-no-answers = Nothing was answered in the last 30 days.
concerns-home-median = until half are answered
concerns-home-mean = { $n ->
    [one] The mean is 1 hour.
   *[other] The mean is { $n } hours.
}
concerns-home-open = { $open ->
    [one] is open now
   *[other] are open now
}{ $late ->
    [0] , none of them late
   *[other] , { $late } of them late
}
concerns-home-oldest = The oldest has waited { $span }: <a>{ $title }</a>.
concerns-home-unseen = { $n ->
    [one] 1 of them is not public.
   *[other] { $n } of them are not public.
}

## Figures
concerns-figures-title = Figures
concerns-figures-title-rate = Figures: { $rate } of answers in time
concerns-figures-unit-percent = %
concerns-figures-unit-hours = { $n ->
    [one] hour
   *[other] hours
}
concerns-figures-unit-days = { $n ->
    [one] day
   *[other] days
}
concerns-figures-no-data = no data
concerns-figures-percent = { $n } %
concerns-figures-hours = { $n } h
concerns-figures-period = Time
concerns-figures-last-days = Last { $n } days
concerns-figures-year = Year { $year }
concerns-figures-week = { $from } to { $to }
concerns-figures-say-all = <lit>Every answer</lit> of { $city } came in time.
concerns-figures-say-over-nine = { $left-out ->
    [0] Of the answers of { $city }, <lit>more than 9 of 10</lit> came in time.
   *[other] Of the answers of { $city } that can be measured, <lit>more than 9 of 10</lit> came in time.
}
concerns-figures-say-of-ten = { $left-out ->
    [0] Of the answers of { $city }, <lit>{ $n } of 10</lit> came in time.
   *[other] Of the answers of { $city } that can be measured, <lit>{ $n } of 10</lit> came in time.
}
concerns-figures-say-hardly-any = { $left-out ->
    [0] Of the answers of { $city }, <lit>hardly any</lit> came in time.
   *[other] Of the answers of { $city } that can be measured, <lit>hardly any</lit> came in time.
}
concerns-figures-say-few = { $timed ->
    [one] { $city } gave one answer{ $in-time ->
        [0] , <lit>too late</lit>.
       *[other] , <lit>in time</lit>.
    }
   *[other] { $city } gave <lit>{ $in-time } of { $timed } answers</lit> in time.
}
concerns-figures-say-few-measured = Of the answers of { $city } that can be measured, <lit>{ $in-time } of { $timed }</lit> came in time.
concerns-figures-say-no-answers = Nothing was answered in this time, so there is <lit>nothing to measure</lit>.
concerns-figures-say-none-measured = What was answered in this time has times that cannot be, so there is <lit>nothing to measure</lit>.
concerns-figures-say-nothing-yet = { $city } has <lit>nothing to measure</lit> yet.
concerns-figures-say-twice = { $slow } waits twice as long as { $fast }.
concerns-figures-say-times = { $slow } waits { $times } times as long as { $fast }.
concerns-figures-reported = reported
concerns-figures-in-time = answered in time
concerns-figures-n-in-time = { $n } in time
concerns-figures-n-late = { $n } late
concerns-figures-open = open now,
concerns-figures-trend-none = Counting began too late for a time before to compare with.
concerns-figures-trend-same = As many as in the same time before.
concerns-figures-trend-more = { $n } more than in the same time before.
concerns-figures-trend-fewer = { $n } fewer than in the same time before.
concerns-figures-trend-year = A year ago { $rate }.
concerns-figures-trend-before = In the same time before { $rate }.
concerns-figures-trend-mean = The mean is { $mean }: it is longer than the median when a few take very long.
concerns-figures-trend-oldest = The oldest has waited { $age }.
concerns-figures-answered = Answered
concerns-figures-mean = Mean time to the answer
concerns-figures-delay = Delay rate
concerns-figures-backlog-median = Half of what is open is older than
concerns-figures-backlog-oldest = The oldest that is open came before
concerns-figures-closed = Closed without an answer to the matter
concerns-figures-excluded = Left out: times that cannot be
concerns-figures-how = How this is counted
concerns-figures-how-in-time = <b>In time</b>: answers given before the deadline, of all answers whose times can be. The deadline is that of the concern's kind.
concerns-figures-how-hours = <b>Hours</b>: whole hours from the report to the answer, without the time in which the city waited for the resident. <b>Half are answered</b> within the median; the mean is all hours divided by all answers.
concerns-figures-how-delay = <b>Delay rate</b>: answers that came late and open concerns that are past due now, of all answers whose times can be and those open concerns.
concerns-figures-how-backlog = <b>Open now</b>: not answered and not closed at this moment, whenever reported. <b>Late</b>: of them, past due while the clock runs. Their age counts from the report.
concerns-figures-how-period = Counted are concerns that came, and answers that were given, from { $from } to { $to }, both days included.
concerns-figures-how-excluded = { $n ->
    [0] No answer of this time had to be left out.
    [one] 1 answer is left out of every figure of time, because it is dated before its report or cannot be otherwise.
   *[other] { $n } answers are left out of every figure of time, because they are dated before their report or cannot be otherwise.
}
concerns-figures-how-coverage = <a>Counting began on { $since }.</a>
concerns-figures-last = Nothing happened in this time. <a>The last with figures: { $period }</a>
concerns-figures-how-unseen = Figures count every concern, also those that are not public. Each number opens to its list, and the list says how many it may not show. What machines report is never a resident's concern.
concerns-figures-csv = These numbers as a table (CSV)
concerns-figures-empty = Nothing happened in this time
concerns-figures-empty-how = As soon as somebody reports something, it is counted here.
concerns-figures-steps-months = Answers a month:
concerns-figures-steps-weeks = Answers a week:
concerns-figures-key-in-time = in time
concerns-figures-key-late = late
concerns-figures-key-share = The number above a bar is the share of late answers.
concerns-figures-by-month = By month
concerns-figures-by-week = By week
concerns-figures-chart = Chart: answers in time and late
concerns-figures-steps-label = Answers in time and late, step by step; { $answered } in all. The table below has the numbers.
concerns-figures-steps-table = Table: answers step by step
concerns-figures-as-table = Show as table
concerns-figures-steps-title-plain = Answers, in time and late
concerns-figures-steps-title-fell = Late answers fell from { $first } to { $last }
concerns-figures-steps-title-rose = Late answers rose from { $first } to { $last }
concerns-figures-steps-title-same = Late answers stayed at about { $last }
concerns-figures-area-title = { $n ->
    [one] Half of those who wait in { $area } wait longer than 1 hour
   *[other] Half of those who wait in { $area } wait longer than { $n } hours
}
concerns-figures-area-title-plain = How long each area waits
concerns-figures-area-hours = { $area }: { $n ->
    [one] half are answered within 1 hour
   *[other] half are answered within { $n } hours
}
concerns-figures-area-few = { $area }: { $n ->
    [0] no answers, so nothing to compare
    [one] 1 answer, too few to compare
   *[other] { $n } answers, too few to compare
}
concerns-figures-rank-label = Areas by the hours within which half are answered
concerns-figures-rank-how = Hours to the answer:
concerns-figures-key-median = median
concerns-figures-key-half = the middle half. Then its span and the number of answers.
concerns-figures-rank-note = { $low }–{ $high } · { $n }
concerns-figures-rank-few = Small numbers swing: an area with fewer than { $n } answers is not ranked.
concerns-figures-map-scale = from the shortest wait to the longest, in hours.
concerns-figures-map-few = fewer than { $n } answers: too few to compare. The number says how many.
concerns-figures-map-none = No area has the { $n } answers in this time from which areas can be compared. The number in each says how many it has; choose a longer time above.
concerns-figures-kind-title = { $kind } is what we keep up with least
concerns-figures-kind-title-plain = What is reported, by kind
concerns-figures-by-kind = By kind of concern
concerns-figures-by-area = By area
concerns-figures-by-department = By department
concerns-figures-col-name = Name
concerns-figures-col-time = Time
concerns-figures-col-deadline = Deadline
concerns-figures-col-reported = Reported
concerns-figures-col-answered = Answered
concerns-figures-col-in-time = In time
concerns-figures-col-too-late = Too late
concerns-figures-col-median = Median
concerns-figures-col-open = Open now
concerns-figures-col-late = Late now
concerns-figures-col-open-end = Open at its end
concerns-figures-deadline-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
concerns-figures-deadline-working-hours = { $n ->
    [one] 1 working hour
   *[other] { $n } working hours
}
concerns-figures-deadline-working-days = { $n ->
    [one] 1 working day
   *[other] { $n } working days
}

## Behind the links at the foot
concerns-about-accessibility-title = Accessibility
concerns-about-accessibility-lede = Everybody can report, follow and read here: by keyboard, with a screen reader, on a small or old phone, on a slow network.
concerns-about-accessibility-how = How it is made
concerns-about-accessibility-keyboard = All works by keyboard, and the focus is always seen. Pages enlarge to 400 % without sideways scrolling.
concerns-about-accessibility-map = The map is a drawing. The list beside it says the same in words and is the keyboard's way to each concern.
concerns-about-accessibility-script = No page needs JavaScript. Where it runs, the map moves by itself and forms help while you type.
concerns-about-accessibility-colour = A state is always a word, a shape and a colour. Light and dark follow your device.
concerns-about-accessibility-owed = What is not there yet
concerns-about-accessibility-owed-what = The pages are checked against WCAG 2.2 AA by programs. A check by people who use a screen reader every day is still owed.
concerns-about-accessibility-tell = Something does not work for you?
concerns-about-accessibility-tell-how = Tell us by phone, mail or at the counter: we take your report there as well, and we mend the page.
concerns-about-privacy-title = Privacy
concerns-about-privacy-lede = What you report is public. Who you are is not.
concerns-about-privacy-public = What everybody sees
concerns-about-privacy-public-what = Your words, your pictures, the place, and what the city answers: unless you ask for a private report, or the kind of concern is private anyway. Never your name, mail address or phone number.
concerns-about-privacy-staff = What only staff see
concerns-about-privacy-staff-what = Your name, mail address and phone number, if you gave them: only those who need them for your case. Each look is written down with the name of who looked.
concerns-about-privacy-pictures = Pictures
concerns-about-privacy-pictures-what = We take out what your phone hides in a picture: where and when it was taken, and with which device. A picture that shows somebody is hidden when you tell us.
concerns-about-privacy-cookies = Cookies
concerns-about-privacy-cookies-what = There is one when you choose a language, one when you sign in, and no other. Nobody else is told that you were here.
concerns-about-privacy-rights = Your rights
concerns-about-privacy-rights-what = You may ask what is kept of you, have it put right, and have it deleted. Deleting is real: also earlier texts go.
concerns-about-counting-lede = Every number here is a sum of single concerns, and opens to their list. Count for yourself.
concerns-about-counting-rates = The figures
concerns-about-counting-clock = The clock
concerns-about-counting-clock-what = The clock starts with the report. It stands still while the city waits for the resident's reply. Where a deadline is in working hours or working days, only the city's working time counts for it; hours to the answer are hours of the day and the night.
concerns-about-counting-days = Days
concerns-about-counting-days-what = A day is a day of the city's own zone ({ $zone }), from midnight to midnight.
concerns-about-counting-left-out = What is left out
concerns-about-counting-left-out-what = Answers with impossible times, as old data has them, are counted as answers and left out of every figure of time; how many is said beside the figure. An area with fewer than 30 answers is not ranked. Where nothing is known, the page says “no data”, never 0.
concerns-about-counting-unseen = What is not public
concerns-about-counting-check = Checked
concerns-about-counting-check-what = Figures are written as each answer is given, in the same step. A program counts all concerns anew and compares; a difference is a defect.
concerns-about-counting-go = To the figures
