# The shell: what every page says.
web-language-name = English
# Has somebody who speaks the language read the whole catalogue? yes or no.
web-language-read = no
web-product = Hansa
web-tagline = service desks of cities
web-desk-of-city = city service desk
web-skip = Skip to content
web-nav = Main
web-rail = Work
web-footer-nav = Footer
web-sign-in = Sign in
web-me = Account
web-settings = Settings
web-sign-out = Sign out
web-your-account = { $name }: your account
web-more = More
web-optional = (optional)
web-left = not changed by you
web-saved-kept = Saved. What was changed here meanwhile was kept.
web-list-comma = { ", " }
web-training = Training data: people and cases are invented.
web-training-enter = Enter as …
web-training-mailbox = Its mailbox
web-training-short = Training data
web-training-label = About this data
web-footer = Hansa, the open platform for cities and the networks they form.
web-footer-city = { $city } runs Hansa, the open platform for cities.
web-footer-emergency = Emergencies: call { $number }; this desk is not watched at night.

## Languages
web-language-title = Language
web-language-is = Language: { $name }
web-language-unread = Not yet read by a speaker

## Times
web-time-now = just now
web-time-minutes-ago = { $n ->
    [one] { $n } minute ago
   *[other] { $n } minutes ago
}
web-time-today = today { $time }
web-time-yesterday = yesterday { $time }
web-time-tomorrow = tomorrow { $time }
web-time-weekday = { $day } { $time }
web-span-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
web-span-under-hour = less than an hour
web-span-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
web-span-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
web-print-day = { $city }, printed on { $day }
web-print-zone = Times in the zone { $zone }.
web-print-more = The list goes on: not all of it is on this paper.

## Errors
web-errors = { $count ->
    [one] There is a problem
   *[other] There are { $count } problems
}
web-error-of = “{ $name }”: { $wrong }
web-error-picture = Illustration: a street lamp that is dark
web-error-home = To the front page
web-error-phone = Or tell us by phone: { $phone }
web-error-reference = If you write to us about it, name
web-error-invalid = Something in this request is not right
web-error-invalid-hint = Nothing was changed. Go back, mend it and send it again; what you typed is still there.
web-error-denied = You may not open this
web-error-denied-hint = If you think you should, ask your administrator; the page “Who may do what” shows why.
web-error-not-found = There is nothing at this address
web-error-not-found-hint = The link may be old or mistyped, or what was here is not public. From the front page everything can be found.
web-error-conflict = Somebody else changed this at the same time
web-error-conflict-hint = Nothing was overwritten. Go back, look at what is there now, and decide.
web-error-refused = This cannot be done now
web-error-refused-hint = Nothing was changed. Go back, see how it stands now, and go on from there.
web-error-back = Back to what you were at
web-error-limited = That was too much at once
web-error-limited-hint = Wait a minute and try again. Nothing that was already accepted is lost.
web-error-lists = Too many lists are being fetched at once. Wait until one of them has come, then try again.
web-error-unavailable = Something we need does not answer
web-error-unavailable-hint = Nothing was saved this time. Try again in a moment.
web-error-broken = Something broke on our side
web-error-broken-hint = What was already accepted is safe. Try again; if it stays, tell us.
web-error-signed-out = You are signed out
web-error-signed-out-hint = Sign in and open the page again: it opens in a new tab, so that what you typed stands here until you have put it in there.
web-error-sign-in = Sign in (in a new tab)
web-error-stale-form = This form is too old, or you signed out meanwhile. Open the page again and send it once more.
web-error-typed = What you typed was not saved
web-error-typed-hint = It is lost once you leave this page. Copy what you still need.
web-error-unreadable-form = The form did not arrive whole. Please send it again.
web-error-too-big = What you sent is too big. Send fewer or smaller pictures.
web-error-too-slow = It took too long to arrive. Send less at once, or try again where the network is better.
web-act-refused = tried something that was refused
