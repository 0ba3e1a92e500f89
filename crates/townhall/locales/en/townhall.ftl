# The town hall: a city's settings, its first steps, its mails and jobs.

## Menus
townhall-nav-settings = Settings
townhall-nav-settings-hint = How this city works: its names, people, rules and mails.
townhall-nav-city = City
townhall-nav-city-hint = Names, languages, numbers to call, texts, colour and evening picture, as residents see them.
townhall-nav-departments = Departments
townhall-nav-departments-hint = Who answers reports, and where notices to them go.
townhall-nav-areas = Areas
townhall-nav-areas-hint = The districts by which reports are routed and figures are counted.
townhall-nav-calendar = Working hours and holidays
townhall-nav-calendar-hint = The hours in which deadlines count.
townhall-nav-places = Places
townhall-nav-places-hint = Streets, landmarks and poles that residents and staff find by name.
townhall-nav-begin = First steps
townhall-nav-begin-hint = What a new city needs before its first report, and what is done.
townhall-nav-another = Another city
townhall-nav-another-hint = Set up a further city in this installation.
townhall-nav-mails = Mails
townhall-nav-mails-hint = What was sent to whom, what is stuck, and sending it again.
townhall-nav-folder = City folder
townhall-nav-folder-hint = Everything on these pages as files: to keep, to compare, to bring back.
townhall-nav-jobs = Jobs
townhall-nav-jobs-hint = Work in the background that failed, and starting it again.
townhall-group-city = The city
townhall-group-work = Reports and answers
townhall-group-people = People and rights
townhall-group-running = Running it

## The list
townhall-settings-lede = How { $city } works. Each page says for whom it changes what, and who changed it last.
townhall-settings-none = Nothing here is yours to change. Ask your administrator if you need a right.

## Everywhere
townhall-back = Back
townhall-save = Save
townhall-save-anyway = Save mine all the same
townhall-add = Add
townhall-delete = Delete
townhall-find = Find
townhall-show = Show
townhall-name = Name
townhall-code = Code
townhall-code-hint = Small letters, digits and dashes. It stands in files and addresses and never changes.
townhall-mail = Mail address
townhall-phone = Telephone
townhall-date = Date
townhall-closed = closed
townhall-no-data = no data
townhall-never = never
townhall-new = New
townhall-corrected = Changed
townhall-gone = Gone
townhall-gone-by = { $name } removed this: { $when }.
townhall-remove-changed = Somebody changed this after you opened the page: { $what }. Look at it, and press again if it shall go.
townhall-remove-changed-by = { $name } changed this after you opened the page: { $what }. Look at it, and press again if it shall go.
townhall-which = Which
townhall-in-language = { $what }, { $language }
townhall-nothing-found = Nothing fits. Try fewer letters.
townhall-changed-by = Last changed by { $name },
townhall-changed-never = Not changed since it was made.
townhall-done-saved = Saved. The next page that anybody opens shows it.
townhall-done-saved-closed = Saved. It is closed: nothing new is given to it.
townhall-done-added = Added.
townhall-done-closed = Closed. Nothing new is given to it.
townhall-done-reopened = Open again.
townhall-done-removed = Removed.
townhall-done-taken = Taken. Everything in the file is in place now.
townhall-done-taken-good = { $good ->
    [one] One row was taken.
   *[other] { $good } rows were taken.
} { $wrong ->
    [one] One row was left out, because it is wrong.
   *[other] { $wrong } rows were left out, because they are wrong.
}
townhall-done-again = It starts again now.
townhall-error-file-gone = The file that you looked at is no longer here: it was taken, or you looked at another one since. Nothing was changed; upload it again.
townhall-error-no-file = Choose a file first.
townhall-error-not-text = This is no text in UTF-8. Save the file as UTF-8 and upload it again.
townhall-error-no-row = There is no row in this file, so there is nothing to take.
townhall-error-date = Give a day, as in 2026-12-25.
townhall-error-country = Choose the country from the list.
townhall-error-zone = Choose the time zone from the list.
townhall-error-zone-of = { $country } has several time zones. Choose the one of your city; the field is new on this page.
townhall-error-name = Give the name of the city.
townhall-error-slug = Give the word that stands in the address of the city, in small letters a to z: for example my-city.
townhall-error-language = “{ $value }” cannot be chosen: its pages are not complete.

## Somebody else was faster
townhall-stale-by = { $name } changed this while you were writing,
townhall-stale-title = Somebody changed this while you were writing.
townhall-stale-hint = Nothing of yours is saved yet, and nothing is lost: what you typed is still below.
townhall-stale-table = Both versions
townhall-stale-what = What
townhall-stale-theirs = There now
townhall-stale-mine = Yours
townhall-stale-take-theirs = Leave it as it is now

## Files
townhall-file = File
townhall-check-file = Look at it first
townhall-another-file = Another file
townhall-take-not = Leave everything as it is
townhall-take-none = Take none
townhall-check-same = The file says exactly what is here. There is nothing to take.
townhall-problems = { $count ->
    [one] One thing in the file is wrong; nothing was changed
   *[other] { $count } things in the file are wrong; nothing was changed
}
townhall-problems-table = Problems
townhall-problems-place = Where
townhall-problems-what = What is wrong
townhall-problems-more = There may be more; these are the first.
townhall-zip-unreadable = This is no zip that can be read. Make it anew.
townhall-zip-files = The zip holds too many files; at most { $max }.
townhall-zip-path = This path leads out of the folder, or no file may be named so.
townhall-zip-big = Unpacked, this is more than a city's folder may be: { $max } MB in all.

## City
townhall-city-lede = What residents see on every page of the city, from the moment you save.
townhall-city-language-gone = Not offered any more, since somebody took it out meanwhile: { $languages }. What you wrote in it is kept, and is shown once the city has the language again.
townhall-city-names = Names and languages
townhall-city-numbers = How people reach you
townhall-city-texts = Your own words
townhall-city-texts-hint = In each language that you can; a missing one is shown in the first language.
townhall-city-looks = Looks
townhall-city-place = Where it is
townhall-languages = Languages
townhall-languages-hint = Residents choose among these. Only languages whose pages are complete can be added.
townhall-language-read = { $name }
townhall-language-unread = { $name } (complete, not yet read by a speaker)
townhall-language-incomplete = { $name } (names only: its pages are not complete, so residents are not offered it)
townhall-first-language = First language
townhall-first-language-hint = Spoken when nothing is known about the reader.
townhall-emergency = Emergency number
townhall-emergency-hint = At the foot of every page: for what cannot wait.
townhall-phone-hint = The desk's own number, on error pages and in letters.
townhall-mail-hint = Answers to letters go there.
townhall-reopen-days = Days to reopen
townhall-reopen-days-hint = How long after an answer its reporter may say that it is not right.
townhall-text-welcome = Welcome
townhall-text-about = About this desk
townhall-text-privacy = Privacy
townhall-brand = Colour
townhall-brand-hint = A number sign and six digits. One that is too light for white text is darkened until it is readable.
townhall-brand-sample = Report something
townhall-brand-used = Used on pages
townhall-brand-contrast = Contrast with white (5.3 or more)
townhall-brand-darkened = { $colour } is too light for white text, so pages use a darker one of the same hue.
townhall-look = Show how it looks
townhall-town = Evening picture
townhall-town-hint = The street on the front page: one window for each report of the week, lit when it is answered.
townhall-town-steppe = Steppe
townhall-town-strait = Strait
townhall-town-hills = Hills
townhall-town-harbour = Harbour
townhall-town-towers = Towers
townhall-country = Country
townhall-country-hint = Choose by the English name.
townhall-choose = Choose
townhall-zone = Time zone
townhall-zone-hint = The nearest large city of your country, as in Asia/Seoul. Deadlines and dates follow it.
townhall-lat = Latitude
townhall-lat-hint = In degrees, with a point: 37.5665. The middle of the map. A map on the web gives both numbers together, as in “37.5665, 126.978”: then put both here and leave the longitude empty.
townhall-lon = Longitude
townhall-zoom = Zoom of the first map
townhall-zoom-hint = 9 shows a region, 18 a house.
townhall-max-zoom = Deepest zoom
townhall-max-zoom-hint = As far as the city's own base map goes.

## Departments
townhall-departments-lede = Reports go to one of these. A change counts at once, for everybody who sends, answers or counts.
townhall-departments-none = There is no department yet. Add the first one: somebody must answer.
townhall-departments-table = Departments
townhall-department-add = Add a department
townhall-department-mail-hint = Notices about new and late reports go there.
townhall-department-lede = Code { $code }. Its name stands on every answer it gives.
townhall-department-close = Close it
townhall-department-close-hint = It is no longer offered for anything new. What it has stays with it, under its name.
townhall-closing = Close { $name }
townhall-closing-lede = This still comes to it. Say who takes it; kinds and rules go there at once, with an entry in the log.
townhall-closing-free = No kind, no rule and no open case names it. It is no longer offered for anything new; what it answered stays under its name.
townhall-closing-idle = Nothing new comes to it. Kinds that take no reports now, or their rules, still name it: say who takes them, or leave them with it.
townhall-closing-idle-kinds =
    { $count ->
        [one] { $count } that takes no reports now goes along
       *[other] { $count } that take no reports now go along
    }
townhall-closing-idle-rules =
    { $count ->
        [one] { $count } of a kind that takes no reports now goes along
       *[other] { $count } of kinds that take no reports now go along
    }
townhall-closing-kinds = Kinds of report that go to it
townhall-closing-rules = Rules that send reports to it
townhall-closing-open = Its open cases
townhall-closing-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
townhall-closing-people = People whose role is for it only
townhall-closing-people-hint = Their roles stay as they are. Give them one in another department where they should go on.
townhall-closing-invited = invited, not here yet
townhall-closing-names-more = More names this department now than you were shown. Look again before you close it.
townhall-bound = People whose role is only for what would be closed, or for an area to which no case would come any more
townhall-bound-hint = Their roles stay as they are. Give them another one where they should go on.
townhall-meanwhile = Somebody changed the city since you looked at the file
townhall-meanwhile-hint = Look again: below is what the file would do now.
townhall-meanwhile-who = { $name } { $what },
townhall-closing-every-kind = All kinds
townhall-closing-everywhere = everywhere else
townhall-closing-to = Who takes it
townhall-closing-choose = Choose a department
townhall-closing-cases = The open cases
townhall-closing-stay = stay with it
townhall-closing-stay-hint = The desk lists it, marked as closed, until the last of them is answered.
townhall-closing-move = go there as well
townhall-closing-move-hint = Each gets an entry in its story, and its people are told.
townhall-closing-do = Close it
townhall-astray = Reports go to a department that takes none
townhall-astray-one = { $kind }: goes to { $department }, choose another
townhall-astray-gone = { $kind }: goes to “{ $department }”, which does not exist, choose another
townhall-department-reopen = Open it again
townhall-department-reopen-hint = It can be chosen again.
townhall-department-remove = Remove it
townhall-department-remove-hint = Only what no report and no rule names can be removed for good.

## Areas
townhall-areas-lede = { $count ->
    [0] No area yet. Without areas, routing and figures know only the whole city.
    [one] { $count } area. Routing and figures use it from the next report on.
   *[other] { $count } areas. Routing and figures use them from the next report on.
}
townhall-areas-none = There is no area yet. Upload a file with all of them.
townhall-areas-table = Areas
townhall-areas-find = Find an area by name or code
townhall-areas-cut = These are the first 200. Search for the others.
townhall-area = Area
townhall-level = Level
townhall-level-district = District
townhall-level-ward = Ward
townhall-level-barangay = Barangay
townhall-level-neighbourhood = Neighbourhood
townhall-population = Population
townhall-population-hint = Figures per thousand people need it.
townhall-area-approximate = not a legal boundary
townhall-area-lede = { $level }, code { $code }. The new name stands on every page from the next one on.
townhall-areas-replace = Replace them all
townhall-areas-replace-hint = A GeoJSON file with every area. You see what would change before anything does.
townhall-areas-check = What this file would change
townhall-areas-check-lede = { $count ->
    [one] The file is right: { $count } area. Nothing has changed yet.
   *[other] The file is right: { $count } areas. Nothing has changed yet.
}
townhall-areas-added = New
townhall-areas-changed = Changed in name or shape
townhall-areas-removed = Removed: nothing names them
townhall-areas-closed = Closed: the file says so, or reports or rules name them, and keep them
townhall-areas-odd = Look at this first

## The limits, and what a file holds
townhall-limits = The city’s limits
townhall-limits-there = What is reported must lie within them. A new file takes the place of what is there; you see what is odd before anything changes.
townhall-limits-none = The city has none yet: a report may lie anywhere. Maps that can be cut out give them as GeoJSON.
townhall-limits-check = The limits in this file
townhall-limits-size = They are { $wide } km from west to east, and { $high } km from south to north.
townhall-limits-take = Take these limits
townhall-limits-cases = { $count ->
    [one] One open report lies outside them. It stays.
   *[other] { $count } open reports lie outside them. They stay.
}
townhall-example-holds = What the file holds
townhall-example-get = Download an example
townhall-example-get-of = Download an example: { $list }
townhall-example-west = West District (example)
townhall-example-east = East District (example)
townhall-example-school = School (example)
townhall-example-market = Market (example)
townhall-example-street = Main Street (example)
townhall-column-one-of = one of: { $list }
townhall-column-name = the name in each language; where there is only one language, name is enough
townhall-column-code = small letters a to z, digits and dashes; each once. Without it one is made of kind, name and position: who may correct those, writes codes
townhall-column-code-made = small letters a to z, digits and dashes; without it one is made of the name
townhall-column-parent = the code of the area in which it lies; may be left out
townhall-column-population = people, a whole number; may be left out
townhall-column-approximate = true where the border is not the legal one; may be left out
townhall-column-geometry = Polygon or MultiPolygon, the longitude before the latitude
townhall-column-limits = GeoJSON with one Polygon or MultiPolygon, as a Feature or alone, the longitude before the latitude; whatever else is in it is left aside
townhall-column-number = as it is painted on the pole, at most 40 characters
townhall-column-position = degrees, such as 5.05 and 100.03
townhall-column-street = the code of its street, or empty

townhall-areas-cases-lost =
    { $count ->
        [one] { $count } open case would lie in no area any more. It keeps the one that it was given.
       *[other] { $count } open cases would lie in no area any more. They keep the one that they were given.
    }
townhall-areas-cases-other =
    { $count ->
        [one] { $count } open case would lie in another area than now. It keeps the one that it was given.
       *[other] { $count } open cases would lie in another area than now. They keep the one that they were given.
    }
townhall-areas-take = Take these areas

## Calendar
townhall-calendar-lede = Deadlines count in these hours. Reports that have a deadline keep it; those that come after a change count by the new hours.
townhall-week = Working hours
townhall-week-hint = Write 08:00-13:00, 14:00-17:00. Empty is a day off; midnight at the end of the day is 24:00.
townhall-day-mon = Monday
townhall-day-tue = Tuesday
townhall-day-wed = Wednesday
townhall-day-thu = Thursday
townhall-day-fri = Friday
townhall-day-sat = Saturday
townhall-day-sun = Sunday
townhall-holidays = Holidays
townhall-holidays-none = No holiday yet: every working day counts.
townhall-holiday-add = Add a holiday
townhall-holidays-import = From a file
townhall-holidays-import-hint = A CSV with the columns date and name_en, name_… Days that are there are renamed; none is removed. A file with a wrong row changes nothing.
townhall-holidays-take = Take the days

## Places
townhall-places-lede = What people type or say when they are asked where. The search knows a change at once; reports keep the words they were given.
townhall-places-none = There is no place yet. Upload a file, or add the first one.
townhall-places-table = Places
townhall-places-find = Find a place by name or number
townhall-places-cut = These are the first 50. Search for the others.
townhall-list = List
townhall-list-landmarks = Landmarks
townhall-list-streets = Streets
townhall-list-poles = Poles
townhall-places-import = From a file
townhall-places-import-hint = One of the three lists as CSV, or GeoJSON points with the same names. You see good and bad rows before anything is taken.
townhall-places-replace = Remove what is not in the file
townhall-places-replace-hint = Otherwise it is only added to and corrected.
townhall-places-check = What this file would change
townhall-places-check-lede = Every row is right: { $good }. Nothing has changed yet.
townhall-places-check-good = { $good ->
    [0] No row is right.
    [one] One row is right.
   *[other] { $good } rows are right.
}
townhall-places-check-bad = { $bad ->
    [one] One row is wrong. Nothing has changed yet.
   *[other] { $bad } rows are wrong. Nothing has changed yet.
}
townhall-places-check-unread = The file was not read: something is wrong with its first line or its form. Nothing has changed.
townhall-places-take = { $count ->
    [one] Take the good row
   *[other] Take the { $count } good rows
}
townhall-places-whole = A list that is to be replaced must be right as a whole: what is missing from it is not known to be gone.
townhall-places-no-good = No row is right, so there is nothing to take.
townhall-place-add = Add a place
townhall-place-code = Code or number
townhall-place-code-hint = For a pole the number that is painted on it; else small letters, digits and dashes.
townhall-place-name-hint = A pole needs none: people know it by its number.
townhall-place-outside = <a>{ $name }</a> lies outside the city’s limits.
townhall-place-far = <a>{ $name }</a> lies more than 200 km from the middle of the city. Are latitude and longitude swapped?
townhall-place-lede = Code { $code }. It does not change.
townhall-place-delete = Delete this place
townhall-place-delete-hint = It is found no more. Reports keep the words by which they named it.
townhall-street = Street
townhall-street-hint = For a pole: the code of the street it stands on.
townhall-kind = Kind
townhall-kind-street = Street
townhall-kind-lamp = Street lamp
townhall-kind-cabinet = Cabinet
townhall-kind-signal = Traffic signal
townhall-kind-school = School
townhall-kind-market = Market
townhall-kind-clinic = Clinic
townhall-kind-hospital = Hospital
townhall-kind-stop = Stop
townhall-kind-station = Station
townhall-kind-park = Park
townhall-kind-worship = Place of worship
townhall-kind-office = Office
townhall-kind-bridge = Bridge
townhall-kind-other = Other landmark

## Folder
townhall-folder-lede = Everything that is set on these pages, as files that people can read. Reports and people are not in it.
townhall-folder-get = Keep a copy
townhall-folder-get-hint = One zip: settings, departments, areas, hours, places, base map, and the kinds of report with their rules.
townhall-folder-download = Download the folder
townhall-folder-put = Bring a folder in
townhall-folder-put-hint = A zip of a city folder. You see every problem, and what would change, before anything does.
townhall-folder-example = This city’s own folder is the example to begin with: download it, change what you want in its files, and choose the zip here again.
townhall-folder-no-department = A folder needs a department: <a>make the first one</a>, then this city’s own folder is the example to begin with.
townhall-folder-other-city = This folder is of another city, “{ $slug }”. Nothing was changed.
townhall-folder-check = What this folder would change
townhall-folder-new = The folder is right. { $name } would be a new city. Nothing has changed yet.
townhall-folder-changes = The folder is right. It would change { $name } as follows. Nothing has changed yet.
townhall-folder-table = Changes
townhall-folder-closed = Closed
townhall-folder-gone-closed = { $name }: closed, not removed, because reports, rules or roles name it
townhall-folder-same = The folder is right, and says exactly what { $name } has.
townhall-folder-same-how = There is nothing to take.
townhall-folder-no-area = No area would be open any more: reports would lie in none, and no rule for an area would count.
townhall-folder-was = { $part }: { $now }, before { $was }
townhall-folder-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
townhall-folder-within = Part of
townhall-folder-outline = Outline
townhall-folder-boundary = Boundary
townhall-folder-layers = Layers of the map
townhall-folder-source = Source
townhall-folder-attribution = Attribution
townhall-folder-licence = Licence
townhall-folder-drawn = Drawn for training
townhall-folder-content = What is drawn in it
townhall-folder-order = Another order
townhall-yes = yes
townhall-no = no
townhall-folder-gone-hint = What is gone from the folder but named by reports or rules is closed, not removed.
townhall-folder-closing = These departments would close
townhall-folder-closing-one =
    { $count ->
        [one] { $name }: { $count } open case stays with it, and the desk lists it until it is answered
       *[other] { $name }: { $count } open cases stay with it, and the desk lists it until they are answered
    }
townhall-folder-take = Take the folder

## A new city
townhall-begin-title = Set up a city
townhall-begin-lede = A name and a place are enough to begin. Everything can be changed later, except the address.
townhall-begin-name = Name of the city
townhall-begin-slug = Address
townhall-begin-slug-hint = Small letters, digits and dashes: the first part of every address of the city. It never changes.
townhall-begin-country-hint = The time zone follows from it; where a country has several, you choose it next.
townhall-begin-go = Make the city
townhall-begin-folder = Or from its folder
townhall-begin-folder-hint = A zip of a city folder that somebody exported or wrote. Who has none begins with the form: the city’s own folder is then its example, under City folder.
townhall-begin-taken = There is a city “{ $slug }” already. To change it, use its own settings, City folder.
townhall-steps-left = { $count ->
    [one] <lit>{ $count } step</lit> is left before { $city } is ready.
   *[other] <lit>{ $count } steps</lit> are left before { $city } is ready.
}
townhall-steps-none = { $city } is ready.
townhall-steps-lede = In any order. Each leads to its page, and can be changed at any time.
townhall-steps-look = Look at the city as residents see it
townhall-step-done = done
townhall-step-open = to do
townhall-step-departments = Somebody must answer: at least one.
townhall-step-categories = Kinds of report
townhall-step-categories-hint = What can be reported, who gets it, and how long an answer may take. Start with the usual ones, which are ready.
townhall-step-emergency = Emergencies
townhall-step-emergency-hint = The number to call, and a kind of report that leads to it for what cannot wait.
townhall-step-areas = Districts, if the city has them: for routing and figures.
townhall-step-places = Streets and landmarks that people find by name.
townhall-step-map = Map
townhall-step-map-hint = Upload the city’s limits here; without them a report may lie anywhere. The base map comes in the city folder (layers), and without it residents say in words where it is.
townhall-step-calendar = Office hours are set, Monday to Friday from 9 to 17; make them yours, and add the holidays.
townhall-step-people = Colleagues
townhall-step-people-hint = Invite those who answer, and give them roles.
townhall-step-brand = Colour, texts and numbers
townhall-step-brand-hint = So that residents see that it is their city.

## Mails
townhall-mails-fine = No mail is stuck.
townhall-mails-stuck = { $count ->
    [one] <lit>{ $count } mail</lit> was given up.
   *[other] <lit>{ $count } mails</lit> were given up.
}
townhall-mails-lede = Every letter of this city to residents and staff. A mail that fails is tried again by itself, ever more rarely; one that was given up waits for you.
townhall-mails-lede-installation = The letters of the installation itself: invitations, passwords.
townhall-mails-installation = Mails of the installation itself
townhall-mails-none = No mail was written yet. Notices to residents and staff will be here.
townhall-no-mail = This installation sends no mail: whoever runs it has not set HANSA_SMTP. Letters are kept here and go out once it is set.
townhall-mails-found = { $count ->
    [one] { $count } mail
   *[other] { $count } mails
}
townhall-mails-more = More than { $count } mails
townhall-destinations = Where mail goes
townhall-destination = Domain
townhall-mail-waiting = Waiting
townhall-last-sent = Last sent
townhall-last-error = Last error
townhall-again = Send again
townhall-again-hint = It starts from its first attempt. Nobody gets it twice who got it once.
townhall-state = State
townhall-to = To
townhall-mail-all = All
townhall-mail-queued = queued
townhall-mail-sending = on its way
townhall-mail-sent = sent
townhall-mail-failed = will be tried again
townhall-mail-gave-up = given up
townhall-mail-from = From
townhall-mail-reply-to = Answers to
townhall-mail-about = About
townhall-mail-about-concern = case { $reference }
townhall-mail-about-resident = sign-in link
townhall-mail-about-account = account and sign-in
townhall-mail-about-invitation = invitation
townhall-mail-about-other = something else
townhall-mail-written = Written
townhall-mail-attempts = Attempts
townhall-mail-next = Next attempt
townhall-mail-message-id = Message-ID
townhall-mail-text = Text as sent
townhall-mail-text-hint = The formatted part of the mail says the same.
townhall-mail-secret = This mail holds a key to its reader's account, so nobody but the reader sees the text.

## Jobs
townhall-jobs-fine = No job has failed.
townhall-jobs-failed = { $count ->
    [one] <lit>{ $count } job</lit> has failed.
   *[other] <lit>{ $count } jobs</lit> have failed.
}
townhall-jobs-lede = Work of the whole installation that is done in the background. What fails is tried again by itself; what failed for good waits here.
townhall-jobs-none = There is none in this state.
townhall-job-queued = queued
townhall-job-running = running
townhall-job-done = done
townhall-job-failed = failed
townhall-job-kind = Job
townhall-job-attempts = { $n } of { $max }

## The demo's mailbox
townhall-mailbox-title = Mailbox of the demo
townhall-mailbox-lede = Every mail that the demo sent. Nothing leaves this machine; links work.
townhall-mailbox-find = Find by address
townhall-mailbox-none = No mail yet. Report something with a mail address, and the confirmation will be here.
townhall-mailbox-choose = Choose a mail
townhall-mailbox-choose-hint = It opens here as its reader gets it, and as plain text.
townhall-mailbox-looks = The mail as mail programs show it
townhall-mailbox-text = The same as plain text
