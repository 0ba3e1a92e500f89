# The desk: inboxes, the case page, acts of staff, calls, the file.
concerns-nav-desk = Desk
concerns-nav-desk-hint = Cases that wait, and everything that is done with them.

## The list
concerns-desk-title = Desk
concerns-desk-boxes = Inboxes
concerns-desk-teams = Teams
concerns-desk-saved = Saved
concerns-desk-box-mine = Mine
concerns-desk-box-team = All open
concerns-desk-box-new = New
concerns-desk-box-late = Late
concerns-desk-box-waiting = Waiting
concerns-desk-box-locate = To locate
concerns-desk-box-review = To review
concerns-desk-box-came-back = Came back
concerns-desk-box-all = Everything
concerns-desk-count-many = { $count }+
concerns-desk-say-mine = { $count ->
    [0] Nothing waits for you.
    [one] <lit>{ $count } case</lit> waits for you.
   *[other] <lit>{ $count } cases</lit> wait for you.
}
concerns-desk-say-team = { $count ->
    [0] Nothing is open.
    [one] <lit>{ $count } case</lit> is open.
   *[other] <lit>{ $count } cases</lit> are open.
}
concerns-desk-say-new = { $count ->
    [0] Somebody has every case.
    [one] <lit>{ $count } case</lit> has nobody yet.
   *[other] <lit>{ $count } cases</lit> have nobody yet.
}
concerns-desk-say-late = { $count ->
    [0] Nothing is late.
    [one] <lit>{ $count } case</lit> is late.
   *[other] <lit>{ $count } cases</lit> are late.
}
concerns-desk-say-waiting = { $count ->
    [0] Nobody was asked and has not replied.
    [one] <lit>{ $count } case</lit> waits for its reporter.
   *[other] <lit>{ $count } cases</lit> wait for their reporters.
}
concerns-desk-say-locate = { $count ->
    [0] Every case has its place on the map.
    [one] <lit>{ $count } case</lit> has no place on the map yet.
   *[other] <lit>{ $count } cases</lit> have no place on the map yet.
}
concerns-desk-say-review = { $count ->
    [0] Nothing waits to become public.
    [one] <lit>{ $count } case</lit> waits for a look before it, or what was added to it, becomes public.
   *[other] <lit>{ $count } cases</lit> wait for a look before they, or what was added to them, become public.
}
concerns-desk-say-came-back = { $count ->
    [0] Nothing came back.
    [one] <lit>{ $count } case</lit> came back after its answer.
   *[other] <lit>{ $count } cases</lit> came back after their answers.
}
concerns-desk-say-all = { $count ->
    [0] There are no cases here.
    [one] <lit>{ $count } case</lit> in all.
   *[other] <lit>{ $count } cases</lit> in all.
}
concerns-desk-say-found = { $count ->
    [0] Nothing was found.
    [one] <lit>{ $count } case</lit> was found.
   *[other] <lit>{ $count } cases</lit> were found.
}
concerns-desk-say-many = <lit>More than { $count }</lit> cases.
concerns-desk-say-and-late = { $count ->
    [one] { $count } of them is late.
   *[other] { $count } of them are late.
}
concerns-desk-sort-due = Late first
concerns-desk-sort-newest = Newest first
concerns-desk-file = As a file
concerns-desk-empty = No case fits here. Take something out of the filter, or open another inbox.
concerns-desk-mark = Mark “{ $title }”
concerns-desk-where-who = { $place } · { $who }
concerns-desk-place = { $text }, { $area }
concerns-desk-no-place = No place
concerns-desk-you = you
concerns-desk-nobody = nobody yet
concerns-desk-not-public = not public
concerns-desk-added-waits = something added waits for a look
concerns-desk-has-picture = has a picture
concerns-desk-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
concerns-desk-open = Open
concerns-desk-late = Late
concerns-desk-late-by = late { $span }
concerns-desk-due = due { $time }
concerns-desk-paused = paused { $span }
concerns-desk-answered-at = answered { $time }
concerns-desk-closed-at = closed { $time }
concerns-desk-no-deadline = no deadline
concerns-desk-quiet = Nothing waits for you.
concerns-desk-quiet-hint = Cases appear here the minute they are given to you.
concerns-desk-quiet-picture = Illustration: a tidy desk by a window at dusk, a cup of tea and a lamp
concerns-desk-quiet-take = See what nobody has yet
concerns-desk-quiet-call = Write down a call
concerns-desk-new-call = New call
concerns-desk-search = Find
concerns-desk-search-label = Search by reference, name, phone, place or words
concerns-desk-search-hint = Reference, name, phone, place, words
concerns-desk-done-moved = Done. { $reference } is with another team now, and no longer among the cases that you see.
concerns-desk-done-saved = Saved. Your filter stands among the inboxes.
concerns-desk-filter-unknown = That address names a filter that you do not keep. Ask for the address of the list itself. Here is what was given to you.
concerns-desk-done-bulk = { $failed ->
    [0] Done with { $count }.
    [one] Done with { $count }; { $failed } could not be changed.
   *[other] Done with { $count }; { $failed } could not be changed.
}
concerns-desk-done-bulk-undone = { $failed ->
    [0] Taken back: { $count }.
    [one] Taken back: { $count }; { $failed } was left as it is, because it was changed since or can no longer be taken back.
   *[other] Taken back: { $count }; { $failed } were left as they are, because they were changed since or can no longer be taken back.
}
concerns-desk-bulk-cases = The cases
concerns-desk-bulk-left = not changed
concerns-desk-bulk-beyond = not changed: who was chosen cannot see it or work on it. Move it to their team first.
concerns-desk-bulk-kept = cannot be taken back any more

## The filter
concerns-desk-filter = Filter
concerns-desk-filter-words = Words
concerns-desk-filter-any = Any
concerns-desk-filter-area = Area
concerns-desk-filter-state = State
concerns-desk-filter-from = Reported from
concerns-desk-filter-to = Reported until
concerns-desk-filter-show = Show
concerns-desk-filter-clear = Clear the filter
concerns-desk-save = Save
concerns-desk-save-label = Keep this filter as
concerns-desk-forget = Forget this filter
concerns-desk-bulk = With the marked cases
concerns-desk-bulk-keep = As it is
concerns-desk-bulk-do = Change the marked cases

## Keys
concerns-desk-keys = Keys
concerns-desk-key-move = Next case, case before; the arrows do the same
concerns-desk-key-open = Open the case
concerns-desk-key-mark = Mark the case
concerns-desk-key-answer = Answer
concerns-desk-key-note = Write a note
concerns-desk-key-call = Write down a call
concerns-desk-key-search = Search
concerns-desk-key-help = Show the keys

## What can be wrong
concerns-desk-error-text-missing = Write something first.
concerns-desk-error-text-long = This is too long; at most { $max } characters fit.
concerns-desk-error-title = Write a title.
concerns-desk-error-category = Choose what it is.
concerns-desk-error-category-closed = This kind is not offered any more. Choose another one.
concerns-desk-error-same-kind = It is this kind, with this team, already. Choose another.
concerns-desk-error-department = Choose a team.
concerns-desk-error-person = Choose somebody who works here.
concerns-desk-error-beyond = { $name } cannot see this case or work on it: their role is for another team, area or kind. Choose somebody else, or move the case to their team first.
concerns-desk-error-free-many = They have more than { $max } open cases. Give some of them to others at the desk first.
concerns-desk-error-reason = Choose a reason.
concerns-desk-error-duplicate = Write the reference of the case that goes on.
concerns-desk-error-evidence = This kind asks for a picture of what was done. Add one.
concerns-desk-error-picture-gone = A picture is no longer there: it was removed, or went with another answer. Look at the pictures, then send again.
concerns-desk-error-pictures-many = At most { $max } pictures go with one answer.
concerns-desk-error-point = Choose a place, write its coordinates, or tap the map.
concerns-desk-error-outside = This spot is outside the city.
concerns-desk-error-undo = This can no longer be taken back: more happened since, or ten minutes have passed. The history keeps it.
concerns-desk-error-filter-name = Give the filter a name of at most { $max } characters.
concerns-desk-error-filter-taken = You have a filter of this name already. Press again to put this one in its place, or choose another name.
concerns-desk-error-bulk = Choose what to change: who has the cases, their kind, or their team.
concerns-desk-error-marks = Tick at least one case in the list.

## The case
concerns-case-back = Back to the list
concerns-case-own-page = Own page
concerns-case-about = About this case
concerns-case-acts = What can be done
concerns-case-also-here = { $name } is reading this too
concerns-case-changed = This case has changed. Look again.
concerns-case-stop-received = Received
concerns-case-stop-team = With { $team }
concerns-case-stop-right = Is it right?
concerns-rating-3 = Yes
concerns-rating-2 = Partly
concerns-rating-1 = No
concerns-case-not-rated = Not said yet
concerns-case-in-review = Not public yet.
concerns-case-in-review-hint = Look for names, faces and number plates, then decide.
concerns-case-publish = Make the case public
concerns-case-publish-hint = Everybody can see the case then, without who reported it. Texts that you changed here are saved with it.
concerns-case-keep-private = Keep it private
concerns-case-hide = Hide from the public
concerns-case-hide-hint = Staff and its reporter go on seeing it.
concerns-case-release = Make this addition public
concerns-case-withhold = Keep this addition inside
concerns-case-meanwhile = Meanwhile something happened to this case, so nothing was done. This is how it stands now: look at it, then decide again.
concerns-case-meanwhile-look = Meanwhile something happened to this case. This is how it stands now: look at it before you send.
concerns-case-added-waits = What was added to this case is not public yet.
concerns-case-added-look = Look at it
concerns-case-added-with-case = It becomes public with the case.
concerns-case-own-words = The resident's own words
concerns-case-asked-as = Asked as “{ $kind }”:
concerns-case-picture-resident = Picture { $n }, by the resident
concerns-case-picture-city = Picture { $n }, by the city
concerns-case-picture-waiting = Picture { $n }, by the city, for staff only
concerns-case-picture-staff = For staff only
concerns-case-picture-ours = By the city
concerns-case-so-far = So far
concerns-case-note-by = Note, staff only · { $who }
concerns-case-was-undone = Taken back.
concerns-case-undo = Take it back
concerns-case-undo-quiet = No mail about it has left yet.
concerns-case-undo-told = The mail about it has gone; the case will say that it was taken back.
concerns-case-undo-rated = The resident has said whether it is right, so this can no longer be taken back. You can open the case again.
concerns-case-undo-followed = Somebody has acted since, so this can no longer be taken back.
concerns-case-clock-stands = The clock stands still.
concerns-case-clock-hint = It runs again when the resident replies.
concerns-case-resume = Go on without a reply
concerns-case-history = { $count ->
    [one] { $count } earlier text
   *[other] { $count } earlier texts
}
concerns-case-deadline = Deadline
concerns-case-kind = Kind
concerns-case-team = Team
concerns-case-has-it = Has it
concerns-case-came = Came
concerns-case-language = Language
concerns-case-seen-by = Seen by
concerns-case-people = People
concerns-case-map = Map: { $place }
concerns-case-go-there = Take me there
concerns-case-near = Near here
concerns-case-who-reported = Who reported it
concerns-case-show-contact = Show contact
concerns-case-contact-hint = Opening it is recorded.
concerns-case-contact-recorded = That you looked is recorded.
concerns-case-no-name = No name was left
concerns-case-earlier = { $count ->
    [0] No earlier cases
    [one] { $count } earlier case
   *[other] { $count } earlier cases
}

## Acts
concerns-case-answer = Answer
concerns-case-answer-label = Your answer
concerns-case-answer-close = Answer and end the case
concerns-case-template = Answer with
concerns-case-start-from = Start from
concerns-case-template-none = My own words
concerns-case-template-use = Use
concerns-case-gets = Who gets this:
concerns-case-gets-reporter = its reporter by mail, in { $language }.
concerns-case-gets-both = { $count ->
    [one] its reporter by mail, in { $language }, and { $count } neighbour.
   *[other] its reporter by mail, in { $language }, and { $count } neighbours.
}
concerns-case-gets-followers = { $count ->
    [one] { $count } neighbour by mail; its reporter left no address.
   *[other] { $count } neighbours by mail; its reporter left no address.
}
concerns-case-gets-nobody = nobody left an address; the page of the case says it.
concerns-case-gets-left = its reporter wants no mails; the page of the case says it.
concerns-case-gets-unsent = nobody by mail: this installation sends none.
concerns-case-gets-public = It becomes public at once.
concerns-case-gets-private = The case is not public.
concerns-case-add-picture = Add pictures
concerns-case-needs-picture = This kind asks for a picture.
concerns-case-proofs = Pictures that wait for an answer. Only staff see them until one is sent with them.
concerns-case-proof-send = Send picture { $n } with the answer
concerns-case-proof-remove = Remove picture { $n }
concerns-case-written-in = Written in
concerns-case-note = Write a note
concerns-case-note-short = Note
concerns-case-note-label = Note for colleagues
concerns-case-note-save = Keep the note
concerns-case-note-hint = Only staff see it.
concerns-case-ask = Ask the resident
concerns-case-ask-label = Your question
concerns-case-ask-hint = The reporter gets it by mail. The clock stands still until the reply.
concerns-case-ask-nobody = The reporter left no mail address: call, or wait until they look. The clock stands still until the reply.
concerns-case-ask-unsent = No mail is sent here: call, or wait until they look. The clock stands still until the reply.
concerns-case-ask-send = Ask
concerns-case-assign = Give it to somebody
concerns-case-assign-label = Who has it
concerns-case-assign-nobody = Nobody: back to the team
concerns-case-assign-me = Me
concerns-case-assign-do = Give
concerns-case-take = Take it
concerns-case-give-back = Give it back to the team
concerns-case-classify = Change kind or team
concerns-case-classify-hint = A new kind brings its own deadline. Another team gets the case as new.
concerns-case-classify-do = Change
concerns-case-team-by-routing = As the city's rules say
concerns-case-close = End it without an answer
concerns-case-close-reason = Reason
concerns-case-close-choose = Choose a reason
concerns-case-close-duplicate = If it was reported already: the other reference
concerns-case-close-text = What its people are told
concerns-case-close-do = End the case
concerns-case-reopen = Open it again
concerns-case-reopen-why = Why
concerns-case-reopen-do = Open again
concerns-case-locate = Place it on the map
concerns-case-locate-said = In the reporter's words: “{ $text }”
concerns-case-locate-where = Street, landmark or pole
concerns-case-locate-find = Find
concerns-case-locate-found = Is it here?
concerns-case-locate-none = No place has these words. Try others, or tap the map.
concerns-case-locate-point = Coordinates: latitude, longitude
concerns-case-locate-do = Place it here
concerns-case-locate-tap = Or tap the map where it is
concerns-case-locate-tap-alt = Map: tap where it is
concerns-case-locate-nearer = Nearer
concerns-case-locate-farther = Farther
concerns-case-moderate = Hide or mend the texts
concerns-case-edit-title = Title
concerns-case-edit-details = Details
concerns-case-edit-place = Place in words
concerns-case-edit-save = Keep the new texts
concerns-case-edit-hint = What stood there before stays in the history.
concerns-case-redact = Remove personal data for good
concerns-case-redact-hint = Change the texts to what may remain, and choose what else goes. This cannot be taken back.
concerns-case-redact-title = Title that remains
concerns-case-redact-details = Details that remain
concerns-case-redact-place = Place words that remain
concerns-case-redact-gone = This goes:
concerns-case-redact-contact = Name, mail and phone of its reporter
concerns-case-redact-answers = The answers to the questions
concerns-case-redact-point = The point on the map
concerns-case-redact-entry = { $who }: “{ $text }”
concerns-case-redact-picture = Picture { $n }
concerns-case-redact-always = The earlier texts, the draft, the mails about the case and the old search words always go. The log keeps that it was done, not what was there.
concerns-case-redact-do = Remove for good

## The story
concerns-case-resident = The resident
concerns-case-you = You
concerns-case-program = The program
concerns-case-reported = <b>{ $who }</b> reported it { $channel }.
concerns-case-taken = <b>{ $who }</b> took it.
concerns-case-given = <b>{ $who }</b> gave it to { $to }.
concerns-case-given-back = <b>{ $who }</b> gave it back to the team.
concerns-case-freed = { $name } cannot see it or work on it any more, so it went back to the team.
concerns-case-noted = <b>{ $who }</b> wrote a note.
concerns-case-asked = <b>{ $who }</b> asked the resident.
concerns-case-replied = <b>{ $who }</b> replied.
concerns-case-said-more = <b>{ $who }</b> said more.
concerns-case-supported = <b>{ $who }</b> said “me too”.
concerns-case-rated = <b>{ $who }</b> said whether it is right: { $rating }.
concerns-case-resumed = <b>{ $who }</b> went on without a reply; the clock had stood still for { $span }.
concerns-case-classified = <b>{ $who }</b> made it { $to } (it was { $from }), with { $team }.
concerns-case-moved = <b>{ $who }</b> gave it to { $team } (it was with { $from }).
concerns-case-located = <b>{ $who }</b> placed it on the map.
concerns-case-published = <b>{ $who }</b> made it public.
concerns-case-hidden = <b>{ $who }</b> took it out of the public's sight.
concerns-case-released = <b>{ $who }</b> made public what its reporter added.
concerns-case-withheld = <b>{ $who }</b> kept inside what its reporter added.
concerns-case-edited = <b>{ $who }</b> mended the texts.
concerns-case-redacted = <b>{ $who }</b> removed personal data.
concerns-case-answered = <b>{ $who }</b> answered.
concerns-case-closed = <b>{ $who }</b> ended it: { $reason }.
concerns-case-reopened = <b>{ $who }</b> opened it again.
concerns-case-duplicate = <b>{ $who }</b> ended <a>{ $reference }</a> as the same.
concerns-case-undone = <b>{ $who }</b> took back { $act }.
concerns-case-happened = <b>{ $who }</b> changed something.
concerns-case-act-assigned = who has it
concerns-case-act-classified = the change of kind or team
concerns-case-act-located = the place
concerns-case-act-published = the publication
concerns-case-act-hidden = the hiding
concerns-case-act-released = the publication of what was added
concerns-case-act-withheld = the keeping inside of what was added
concerns-case-act-closed = the end of the case
concerns-case-act-answered = the answer

## What was just done
concerns-case-done-assign = Done. The case has changed hands.
concerns-case-done-note = Your note is kept.
concerns-case-done-keep = What you typed is kept for a day, for you alone. Nothing was sent.
concerns-case-done-ask = The resident was asked, and the clock stands still.
concerns-case-done-resume = The clock runs again.
concerns-case-done-classify = Changed. A new kind brings its own deadline; with another team it stays.
concerns-case-done-answer = Answered. It can be read on the case's page at once; the mails leave in a minute. Take it back before, and no mail leaves.
concerns-case-done-close = The case has ended. Its page says so at once; the mails leave in a minute. Take it back before, and no mail leaves.
concerns-case-done-answer-unsent = Answered. It can be read on the case's page at once; no mail leaves, since this installation sends none.
concerns-case-done-close-unsent = The case has ended. Its page says so at once; no mail leaves, since this installation sends none.
concerns-case-done-reopen = The case is open again, with a new deadline.
concerns-case-done-locate = The case is on the map.
concerns-case-done-publish = The case is public.
concerns-case-done-hide = The public no longer sees the case.
concerns-case-done-release = Everybody can read it now.
concerns-case-done-withhold = The public does not see it. Staff and its reporter go on seeing it.
concerns-case-done-edit = The new texts are kept; the old ones stand in the history.
concerns-case-done-redact = Removed for good.
concerns-case-done-undo = Taken back.
concerns-case-done-intake = Written down. Tell the caller the reference.

## Somebody was faster
concerns-stale-title = Somebody else changed this case meanwhile
concerns-stale-hint = Nothing of yours is lost, and nothing of theirs was overwritten. Look at both, then send yours again or leave it.
concerns-stale-noted = A colleague left a note meanwhile
concerns-stale-noted-hint = Yours has not gone out: the note may change it. Read it, then send yours or leave it.
concerns-stale-mine = Yours
concerns-stale-theirs = What happened meanwhile
concerns-stale-pictures = Pictures that you sent wait with the case. Only staff see them until an answer is sent with them.
concerns-stale-send = Send mine anyway
concerns-stale-over = Nothing of yours is lost. It cannot be sent any more, but you can keep it as a note for colleagues.
concerns-stale-as-note = Keep it as a note
concerns-stale-leave = Leave it
concerns-stale-back = Case { $reference }

## A call
concerns-intake-title = A call, or somebody at the counter
concerns-intake-hint = Tab from field to field. Enter looks up what you typed; Enter again writes it down.
concerns-intake-emergency = Danger to life: tell the caller to ring { $number } first.
concerns-intake-elsewhere = This is not the city's and is not written down. Tell the caller:
concerns-intake-place = Where is it?
concerns-intake-find-place = Find the place
concerns-intake-places = Places with these words
concerns-intake-places-several = Several places fit; choose one
concerns-intake-error-places = Several places fit. Choose the one that is meant, or keep the words only.
concerns-intake-words-only = None of these: keep the words
concerns-intake-place-later = No place has these words. They are kept, and somebody places the case later.
concerns-intake-spot = Where exactly there
concerns-intake-what = What is it?
concerns-intake-find-kind = Find the kind
concerns-intake-kinds = Kinds with these words
concerns-intake-kind-none = No kind has these words. Choose one from the list.
concerns-intake-kind-other = Another kind
concerns-intake-kind-as-found = As found
concerns-intake-error-what = Say what it is, in the caller's words, or choose a kind.
concerns-intake-error-elsewhere = This is not the city's: tell the caller what it says here, or choose another kind.
concerns-intake-details = In the caller's own words
concerns-intake-caller = Who calls
concerns-intake-phone = Phone
concerns-intake-name = Name
concerns-intake-mail = E-mail
concerns-intake-caller-find = Earlier cases
concerns-intake-namesakes = { $count ->
    [one] { $count } case of somebody with this name
   *[other] { $count } cases of people with this name
}
concerns-intake-namesakes-hint = Perhaps somebody else. Ask for a number or an address before you speak of them.
concerns-intake-caller-hint = Looking them up is recorded.
concerns-intake-channel = How it came
concerns-intake-private = Keep it off the map
concerns-intake-go = Look up
concerns-intake-save = Write it down
concerns-intake-known = This call is written down already, as { $reference }, with other words. What you changed since is not in it: add it there, or, if this is another call, write it down below.

## The file
concerns-export-title = This list as a file
concerns-export-hint = CSV, with the cases of the list as they are at this moment, in its order. Times are UTC.
concerns-export-bom = For spreadsheets (begins with a byte order mark)
concerns-export-contacts = With name, mail and phone of who reported
concerns-export-contacts-hint = Taking them is recorded. Delete the file when it has served.
concerns-export-take = Take the file
concerns-export-columns = What the columns hold
concerns-export-column = Column
concerns-export-meaning = Meaning
concerns-export-reference = The reference that the reporter was told
concerns-export-reported-at = When it was reported
concerns-export-received-at = When it came into this system
concerns-export-channel = How it came: web, phone, counter, letter, street, import
concerns-export-language = The reporter's language
concerns-export-category = Code of the kind
concerns-export-category-name = Name of the kind
concerns-export-department = Code of the team
concerns-export-department-name = Name of the team
concerns-export-area = Code of the area
concerns-export-area-name = Name of the area
concerns-export-place = The place in words
concerns-export-lat = Latitude, in degrees of WGS 84
concerns-export-lon = Longitude, in degrees of WGS 84
concerns-export-title-column = The title
concerns-export-details = What the resident wrote
concerns-export-answers = Answers to the questions of the kind
concerns-export-state = new, working, waiting, answered or closed
concerns-export-late = true when it is open, its deadline has passed, and the clock runs
concerns-export-visibility = public, review, private or hidden
concerns-export-assignee = Who has it
concerns-export-due-at = The deadline
concerns-export-paused-minutes = For how many minutes the clock stood still
concerns-export-ended-at = When it was answered or closed
concerns-export-close-reason = Why it was closed without an answer
concerns-export-in-time = true when the answer kept the deadline
concerns-export-hours = Whole hours from report to end, without the time for which the clock stood still
concerns-export-rating = What its people said of the answer: 3 right, 2 partly, 1 not
concerns-export-reopened = How often it came back
concerns-export-people = How many people said it: the reporter, and those who said “me too”
concerns-export-name = Name of who reported
concerns-export-mail = Mail address of who reported
concerns-export-phone = Phone of who reported
