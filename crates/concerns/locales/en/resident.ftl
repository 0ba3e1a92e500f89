# The resident's side: writing a report, its receipt, following it, replying, rating, reopening.
concerns-nav-report = Report
concerns-nav-report-hint = Tell the city about something
concerns-nav-follow = Follow
concerns-nav-follow-hint = Where a report stands; signed in, all of yours

## Every step
concerns-report-leave = Leave; your report is kept
concerns-report-leave-empty = Leave
concerns-report-back = Back
concerns-report-step = Question { $n } of { $of }
concerns-report-last-look = A last look
concerns-report-before-last = Before the last question
concerns-report-go-on = Go on
concerns-report-so-far = Your report so far
concerns-report-kept = Kept at this address for a day, until you send it. Back never loses anything.
concerns-report-not-kept = No account is needed. Nothing is kept until you go on.
concerns-report-gone = A report that nobody sends is deleted after a day. If it was yours, please write it once more; it takes a minute.
concerns-report-forgotten = Nothing is kept of this report any more. If it is still not put right, please report it once more.
concerns-report-change = Change
concerns-report-change-where = where
concerns-report-change-what = what
concerns-report-change-answer = your answer
concerns-report-change-details = your details
concerns-report-change-pictures = your pictures
concerns-report-fact-where = Where
concerns-report-fact-what = What
concerns-report-fact-details = Details
concerns-report-fact-mail = E-mail
concerns-report-fact-goes-to = Goes to
concerns-report-fact-due = Answer due
concerns-report-fact-now = Now
concerns-report-fact-next = Next
concerns-report-fact-later = After that
concerns-report-the-city = the city
concerns-within-hours = { $n ->
    [one] within one hour
   *[other] within { $n } hours
}
concerns-within-working-hours = { $n ->
    [one] within one working hour
   *[other] within { $n } working hours
}
concerns-within-working-days = { $n ->
    [one] within one working day
   *[other] within { $n } working days
}
concerns-metres = { $n } m
concerns-kilometres = { $n } km

## Where is it?
concerns-report-where = Where is it?
concerns-report-continue = Go on with the report you began
concerns-report-locate = Use my position
concerns-report-locating = Looking for your position…
concerns-report-locate-failed = Your phone does not tell the position. Search for a street or landmark instead.
concerns-report-search = Street, landmark, or the number on the lamp
concerns-report-find = Find
concerns-report-looking = Looking…
concerns-report-looking-failed = The list could not be loaded. Go on: what you typed is looked up then.
concerns-report-look = This is what your words find. Choose, then go on.
concerns-report-found = { $n ->
    [0] No place is known by “{ $asked }”
    [one] One place found for “{ $asked }”
   *[other] { $n } places found for “{ $asked }”
}
concerns-report-your-mark = Your mark
concerns-report-mark-small = The mark on the map
concerns-report-words-only = None of these: “{ $asked }” in my words
concerns-report-words-only-small = Staff will find the place
concerns-report-outside = The place that you marked is outside { $city }, which looks after places inside its limits only. Choose one inside: on the map, or by its name. What lies in a neighbouring city is told there; what has no one place goes on by the last button.
concerns-report-outside-still = This spot is outside the city. What counts now: { $place }
concerns-report-counts = What counts now: { $place }
concerns-report-counts-none = No place is chosen yet.
concerns-report-not-open-home = To the front page
concerns-report-not-open = { $city } is still setting up its desk: nothing can be reported here yet. Please come back soon.
concerns-report-right-spot = Is the mark in the right spot?
concerns-report-map = Street map with your mark in its middle
concerns-report-closer = Closer
concerns-report-further = Further away
concerns-report-move = Move the mark:
concerns-report-move-north = to the north
concerns-report-move-south = to the south
concerns-report-move-west = to the west
concerns-report-move-east = to the east
concerns-report-drag = Drag the mark, or tap where it should be.
concerns-report-on-map = Or show it on the map
concerns-report-tap = Tap where it is. The mouse or two fingers move the map.
concerns-report-near = The spot in words
concerns-report-near-only = Or say it in words
concerns-report-near-hint = For example: between the school gate and the kiosk
concerns-report-this-place = This is the place
concerns-report-no-place = It has no one place
concerns-report-nowhere = It has no one place
concerns-report-needs-none = What you chose needs no place. Tap “It has no one place”, or name one if it helps.
concerns-report-near-place = Near { $place }
concerns-report-near-pole = Near { $place }, by { $pole }
concerns-report-away-place = { $distance } from { $place }
concerns-report-in-area = In { $area }
concerns-report-pole-lamp = Lamp { $number }
concerns-report-pole-cabinet = Cabinet { $number }
concerns-report-pole-signal = Traffic light { $number }
concerns-report-one-page = Weak network? <a>All questions on one page</a>, which also works without network.

## What is it?
concerns-report-what = What is it?
concerns-report-own-words = Say it in your own words
concerns-report-own-words-hint = Two or three words are enough.
concerns-report-best-for = Best for “{ $said }”
concerns-report-none-for = Nothing fits “{ $said }”. Choose from the list.
concerns-report-closed = The city no longer takes this kind here. Choose another; the rest is kept.
concerns-report-all-kinds = { $n ->
    [one] The one kind of concern
   *[other] All { $n } kinds of concern
}
concerns-report-answered-within = answered { $within }
concerns-report-not-ours = not the city's: we show you whom to call
concerns-report-call-first = call { $number } first
concerns-report-call-only = call { $number }: the city takes no report of it
concerns-report-danger = <b>Somebody in danger?</b> Do not report it here first. Call <a>{ $number }</a> now.
concerns-report-elsewhere = This is not the city's
concerns-report-elsewhere-not-sent = Nothing was sent: a report here would only lose you time.
concerns-report-elsewhere-other = It is something else
concerns-report-call = Call { $number } now
concerns-report-call-text = Do not wait for an answer here: this desk is not watched at every hour.
concerns-report-call-button = Call { $number }
concerns-report-call-then = Keep away and keep others away until help is there.
concerns-report-call-go-on = I have called, or nobody is in danger: report it to the city

## Is it one of these?
concerns-report-same = Is it one of these?
concerns-report-same-lede = { $n ->
    [one] One near by is reported already. “Me too” helps: the team sees how many need it.
   *[other] { $n } near by are reported already. “Me too” helps: the team sees how many need it.
}
concerns-report-same-map = Street map round your spot with what is reported near by
concerns-report-away = { $distance } away
concerns-report-people = { $n ->
    [one] one person
   *[other] { $n } people
}
concerns-report-due = due
concerns-report-me-too = Yes, me too
concerns-report-me-too-which = : { $letter }
concerns-report-twin-photo = Picture of { $letter }
concerns-report-another = No, mine is another

## A little more
concerns-report-more = Tell us a little more
concerns-report-question = Question
concerns-report-words = In your words
concerns-report-readers-all = Everyone will be able to read this. Leave out names and phone numbers.
concerns-report-readers-review = Everyone will be able to read this once staff have looked at it. Leave out names and phone numbers.
concerns-report-readers-staff = Only the city's staff and you will be able to read this.
concerns-report-readers-off-map = Only the city's staff and you will be able to open it.
concerns-report-pictures = Pictures
concerns-report-picture = Picture { $n }
concerns-report-add = Add a picture
concerns-report-upload = Upload the chosen pictures
concerns-report-remove = Remove
concerns-report-pictures-hint = We take out the place and time that your phone hides in pictures.
concerns-report-untaken = { $n ->
    [one] One picture was not taken.
   *[other] { $n } pictures were not taken.
} JPEG, PNG, WebP and GIF up to 12 MB and { $millions } million pixels are taken, at most { $max } in one report and { $together } MB sent at once.
concerns-report-mail = E-mail, if you want the answer
concerns-report-mail-hint = Only the city's staff see it. Without it you can still follow with a private link.
concerns-report-mail-hint-unsent = No mail is sent here. Only the city's staff see the address, and may write to it themselves; you follow with a private link.
concerns-report-reach = Add your name or phone number
concerns-report-name = Your name
concerns-report-phone = Phone
concerns-report-private = Keep my report off the map
concerns-report-private-small = Only staff and you can open it

## Check and send
concerns-report-check = Is this right?
concerns-report-promise = { $team } will answer by
concerns-report-will-write = We will write to { $mail }.
concerns-report-no-mail = You give no e-mail address: you will be shown a private link to keep.
concerns-report-unsent = No mail is sent here: you will be shown a private link to keep.
concerns-report-send = Send the report

## The receipt
concerns-receipt-thanks = Thank you: { $reference }
concerns-receipt-title = Thank you. { $team } has your report.
concerns-receipt-due = The answer is due by
concerns-receipt-reference = Your reference
concerns-receipt-next = What happens next
concerns-receipt-received = Received
concerns-receipt-with = With { $team }
concerns-receipt-with-small = somebody looks at it and takes it on
concerns-receipt-by = by
concerns-receipt-rate = You say if it is right
concerns-receipt-rate-small = one tap, and it can be opened again
concerns-receipt-keep = <b>Keep your private link.</b> It opens your report on any device, and nobody else has it.
concerns-receipt-wrote = <b>We write to { $mail }</b> now and when something happens. No mail? Keep the private link instead.
concerns-receipt-own = Your private link
concerns-receipt-untaken = You can add pictures behind your private link.
concerns-receipt-review = Others can see it as soon as staff have looked at it.
concerns-receipt-public = See it as others do
concerns-receipt-public-small = Your name and address are not on it
concerns-receipt-another = Report another
concerns-receipt-another-small = The same place is filled in already

## Behind the private link
concerns-own-lede-working = { $team } has it; the answer is due { $time }.
concerns-own-lede-late = { $team } has it; the answer was due { $time } and is late.
concerns-own-lede-waiting = { $team } waits for your reply. The clock stands still until then.
concerns-own-lede-answered = { $team } answered { $time }.
concerns-own-lede-closed = { $team } closed it { $time }.
concerns-own-lede-no-deadline = { $team } has it.
concerns-own-review = Only you and staff can open this until staff have looked at it. Then everyone can.
concerns-own-private = Only you and staff can open this page.
concerns-own-asked = { $team } asks you
concerns-own-reply-label = Your reply
concerns-own-reply-hint = Work goes on as soon as you have sent it.
concerns-own-reply-button = Send the reply
concerns-own-more = Say more
concerns-own-more-label = What else do we need to know?
concerns-own-more-button = Send
concerns-own-you-said = You said: { $rating }
concerns-own-rate-reason = Give a reason, or change it
concerns-own-reopen = It is not put right: open it again
concerns-own-why = What is still wrong?
concerns-own-reopen-until = You can open it again until
concerns-own-reopen-button = Open it again
concerns-own-too-late = The days for opening it again are over. <a>Report it anew</a> if it is not put right.
concerns-own-story = What happened
concerns-own-aside = Place and what you can do
concerns-own-map = Street map with the place of your report
concerns-own-who = Who
concerns-own-when = Reported
concerns-own-also = Also said
concerns-own-neighbours = { $n ->
    [one] one neighbour
   *[other] { $n } neighbours
}
concerns-own-keep = This page is your private link. Whoever has its address can reply and rate for you.
concerns-own-reported = You reported it
concerns-own-assigned = Somebody of { $team } took it on
concerns-own-classified = It went to { $team }
concerns-own-replied = You replied
concerns-own-said-more = You said more
concerns-own-answered = { $team } answered
concerns-own-closed = { $team } closed it: { $reason }
concerns-own-reopened = You opened it again
concerns-own-reopened-by-city = { $team } opened it again
concerns-own-rated = You said: { $rating }
concerns-own-done-said = Thank you. Your words are with the team.
concerns-own-done-rated = Thank you for telling us.
concerns-own-done-reopened = It is open again, with a new deadline.
concerns-own-readers-hidden = This report is hidden at present: only the city's staff and you read this, and everyone only if staff make it public again. Leave out names and phone numbers.
concerns-own-read-staff = Only the city's staff and you read this
concerns-own-read-hidden = The report is hidden at present: only the city's staff and you read this
concerns-own-moved-answered = This was not sent: the city answered meanwhile. If it is not put right, you can open it again.
concerns-own-moved-closed = This was not sent: the city closed the report meanwhile. If it is not put right, you can open it again.
concerns-own-moved-open = The report is open again already: nothing was left to open.
concerns-own-moved-unanswered = The report is open at present: there is no answer yet that could be rated.
concerns-own-moved-stale = The report was changed at the same moment, and this was not sent. Send it again.
concerns-own-moved-words = What you wrote stands in a box below. Send it from there if the team should have it.
concerns-own-moved-take = What you wrote stands below. Take it along: nobody has it yet.
concerns-own-moved-pictures = Your pictures were not kept. Choose them again where you want to send them.
concerns-own-moved-left = What you wrote

## Is it put right?
concerns-rate-question = Is it put right?
concerns-rate-yes = Yes
concerns-rate-partly = Partly
concerns-rate-no = No
concerns-rate-reason = Why? It helps the city to do better
concerns-rate-button = Send
concerns-rate-back = Your report

## Following
concerns-follow-title = Where does my report stand?
concerns-follow-lede = Everything that is public is found by its reference.
concerns-follow-reference = Reference or private link
concerns-follow-reference-hint = Eight letters and digits, like 7K4M 2Q9X
concerns-follow-button = Find it
concerns-follow-private = A private report opens with its private link: the one on your receipt and in our mails.
concerns-follow-private-no-mail = A private report opens with its private link: the one on your receipt.
concerns-follow-private-mine = What you reported with another address, or without one, opens with its private link if it is private.
concerns-follow-sign-in = Did you give an e-mail address? <a>Sign in with it</a> and find all that you reported here, what is private too.
concerns-follow-mine = What you reported
concerns-follow-mine-hint = With { $mail }, the address that you signed in with.
concerns-follow-mine-none = Nothing was reported with { $mail }, the address that you signed in with.
concerns-follow-open = Open
concerns-follow-mail = Your e-mail address
concerns-follow-mail-hint = We ask you once by mail whether it is yours. Only the city's staff see it.
concerns-follow-case-title = Hear when it is answered
concerns-follow-case-back = Back to the concern
concerns-follow-case-button = Write to me
concerns-follow-counted = You are counted
concerns-follow-again = You are counted already
concerns-follow-again-how = Everybody is counted once; without an account, one person a day from one internet connection.
concerns-follow-mailed = We wrote to this address. Tap the button in the mail, and you will hear when there is an answer.
concerns-follow-no-mail = No mails for me
concerns-follow-unsent-title = No mails about it
concerns-follow-unsent = This installation sends no mail. Keep the address of the case: its page says at any time where it stands.
concerns-confirm-title = Shall we write to you about this?
concerns-confirm-button = Yes, write to me
concerns-confirm-done = You will hear from us
concerns-leave-title = No more mails?
concerns-leave-lede = About { $reference }. The private link goes on working.
concerns-leave-button = No more mails about it
concerns-leave-done = No more mails will come
concerns-leave-done-lede = About { $reference }. Other reports are not touched.
concerns-left-title = No more mails come
concerns-left-lede = About { $reference }: they were ended before. The private link goes on working.
concerns-left-again = Get mails about it again
concerns-one-go-on = Go on

## All on one page, also without network
concerns-offline-title = Report on one page
concerns-offline-now = There is no network now. Your report is kept on this device and sends itself when the network is back.
concerns-offline-kept = Your reports on this device
concerns-offline-waiting = Not sent yet. It sends itself when the network is back.
concerns-offline-lacks = Not sent yet. When the network is back, one more answer will be asked before it can go.
concerns-offline-needs = Not sent yet: one more answer is needed.
concerns-offline-finish = Finish it
concerns-offline-refused = Not sent: it could not be taken as it is. What you wrote is kept.
concerns-offline-mend = Look at it again
concerns-offline-sent = Sent.
concerns-offline-receipt = See the receipt
concerns-offline-put-away = Do not show this again
concerns-offline-sending = Sending…
concerns-offline-choose = Choose
concerns-offline-asked-later = Most kinds need the place, and some an answer or two more: what is missing is asked on the next page.
concerns-offline-place = Where is it?
concerns-offline-place-hint = Street, landmark or number on the lamp, and the spot
concerns-offline-located = Your position is added.
concerns-offline-outside = Your position is outside { $city }, so it is not added. Say in words where it is.
concerns-offline-pictures-again = { $n ->
    [one] What you wrote is kept, but the picture is not: choose it again.
   *[other] What you wrote is kept, but the { $n } pictures are not: choose them again.
}
concerns-offline-readers = Words about public places can be read by everyone. Leave out names and phone numbers.
concerns-offline-what-is-kept = Without network, what you write here and its pictures stay on this device only, until they are sent or you remove them. Of what was sent, the reference and the private link stay until you put them away.

## What can be wrong
concerns-error-nothing-said = Write something, or add a picture.
concerns-error-photos-at-once = At most { $max } pictures can be sent at once. Send the others afterwards.
concerns-error-photos-full = { $n ->
    [0] A report holds at most { $max } pictures, and this one has them all. Send your words without a picture.
    [one] A report holds at most { $max } pictures: one more fits.
   *[other] A report holds at most { $max } pictures: { $n } more fit.
}
concerns-error-rating = Choose yes, partly or no.
concerns-error-why = Say what is still wrong, so that the team knows what to look for.
concerns-error-reference = Nothing public has this reference. Look at it again; a private report opens only with its private link.
