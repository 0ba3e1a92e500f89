# What all sides of this slice say: the words for codes, and what can be wrong with an input.

## Where a case stands
concerns-state-new = New
concerns-state-working = In work
concerns-state-waiting = Waiting for a reply
concerns-state-answered = Answered
concerns-state-closed = Closed
concerns-stop-answer = Answer

## Who may see it
concerns-visibility-public = Public
concerns-visibility-review = Public after a look
concerns-visibility-private = Private
concerns-visibility-hidden = Hidden

## How it came
concerns-channel-web = by web
concerns-channel-phone = by phone
concerns-channel-counter = at the counter
concerns-channel-letter = by letter
concerns-channel-street = in the street
concerns-channel-import = from another system

## What is known of where
concerns-place-point = On the map
concerns-place-none = No place
concerns-place-unlocated = Place not found yet

## Why a case ended without an answer to the matter
concerns-reason-not-ours = Not the city's
concerns-reason-duplicate = Reported already
concerns-reason-not-found = Nothing found there
concerns-reason-no-reply = No reply came
concerns-reason-withdrawn = Taken back
concerns-reason-not-possible = Not possible

## When what is reported becomes public
concerns-publication-at-once = At once
concerns-publication-after-review = After staff have looked at it
concerns-publication-never = Never

## Does it need a place?
concerns-place-rule-required = It needs a place
concerns-place-rule-optional = It may have a place
concerns-place-rule-none = It has no place

## Kinds
concerns-kind-report = Report
concerns-kind-complaint = Complaint
concerns-kind-request = Request
concerns-kind-suggestion = Suggestion

## Groups
concerns-group-lighting = Street light
concerns-group-roads = Roads and pavements
concerns-group-traffic = Traffic and buses
concerns-group-waste = Waste
concerns-group-water = Water and drains
concerns-group-trees = Trees
concerns-group-parks = Parks and playgrounds
concerns-group-animals = Animals
concerns-group-buildings = Buildings
concerns-group-noise = Noise
concerns-group-other = Something else

## Questions
concerns-question-text = Words
concerns-question-number = Number
concerns-question-date = Date
concerns-question-choice = One of several
concerns-question-choices = Any of several
concerns-question-notice = A sentence to read

## What can be wrong
concerns-error-category = Choose what it is.
concerns-error-too-long = This is too long; at most { $max } characters fit.
concerns-error-mail = Write the e-mail address with an @, like name@example.org.
concerns-error-mail-dot = Write the e-mail address to its end: after the @ comes a name with a dot, like example.org.
concerns-error-mail-strange = Something in this e-mail address does not belong there, like a comma or a space. Write one address, like name@example.org.
concerns-error-phone = Write the phone number with digits, like +60 4-555 0100.
concerns-error-too-many-photos = At most { $max } pictures fit in one report.
concerns-error-place-missing = Say where it is: choose a place, or write it in words.
concerns-error-place-needed = “{ $kind }” needs a place. You do not know its name? Say in your words where it is: staff will find it.
concerns-error-place-outside = This spot is outside the city. Choose one inside it, or write the place in words.
concerns-error-reported-at = This was reported in the future, or before 1990. Check the date.
concerns-error-question-missing = Answer this question.
concerns-error-choice-missing = Choose one.
concerns-error-choices-missing = Choose at least one.
concerns-error-not-a-number = Write a whole number, in digits.
concerns-error-not-a-date = Write the date as year, month and day, like 2026-11-24.
concerns-error-not-an-option = Choose one of the answers.
concerns-error-picture = This picture cannot be read. JPEG, PNG, WebP and GIF up to 12 MB are taken.
concerns-error-picture-of = Picture { $n } of those that you chose cannot be read. JPEG, PNG, WebP and GIF up to 12 MB are taken.
concerns-error-picture-large = This picture has too many pixels. Up to { $millions } million are taken, at most { $side } on each side: send a smaller copy of it.
concerns-error-picture-large-of = Picture { $n } of those that you chose has too many pixels. Up to { $millions } million are taken, at most { $side } on each side: send a smaller copy of it.
concerns-error-picture-named = “{ $name }” cannot be read. JPEG, PNG, WebP and GIF up to 12 MB are taken.
concerns-error-picture-named-large = “{ $name }” has too many pixels. Up to { $millions } million are taken, at most { $side } on each side: send a smaller copy of it.
concerns-error-picture-named-many = There was no room for “{ $name }”: at most { $max } pictures fit in one report.
concerns-error-picture-named-together = “{ $name }” was too large with the others: at most { $together } MB are sent at once, and 12 MB each.
concerns-error-photos-together = These pictures are too large together: at most { $max } MB are sent at once. Choose fewer, or send them one after another.
concerns-error-given-away = This case is no longer among those that you see: another team has it now.
concerns-error-not-now = The case has moved on meanwhile; this is not possible any more. Open it again to see where it stands.
concerns-error-too-many = This was sent too often. Wait a while and try again.
