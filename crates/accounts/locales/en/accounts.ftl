# People and their signing in.

## Permissions: each says what somebody may do. Groups of them stand above.
accounts-group-accounts = People and rights
accounts-group-cities = The city
accounts-group-concerns = Concerns
accounts-group-jobs = Mail and background work
accounts-group-network = The network
accounts-group-other = More
accounts-permission-people-see = See who works here, with their addresses and roles
accounts-permission-people-edit = Invite people, give and take roles, end somebody's work here
accounts-permission-roles-edit = Change what roles may do
accounts-permission-access-see = See who may do what, and why
accounts-permission-audit-see = Read the log of everything that was done and looked at

## Roles that the program brings
accounts-role-administrator = Administrator
accounts-role-supervisor = Supervisor
accounts-role-operator = Desk operator
accounts-role-case-worker = Case worker
accounts-role-inspector = Inspector
accounts-role-viewer = Viewer
accounts-role-secretariat = Secretariat

## Menus
accounts-nav-people = People
accounts-nav-people-hint = Who works here: invite, give roles, end.
accounts-nav-roles = Roles
accounts-nav-roles-hint = What each role may do here.
accounts-nav-access = Who may do what
accounts-nav-access-hint = Every right with who has it, from whom, and why.
accounts-nav-audit = Log
accounts-nav-audit-hint = Everything that was done, and every look at personal data.

## Fields
accounts-mail = Mail address
accounts-password = Password
accounts-password-new = New password
accounts-password-old = Password so far
accounts-password-repeat = The same again
accounts-password-hint = At least 12 characters. A few words that nobody would guess are best; they need no signs or capitals.
accounts-password-again-hint = To be sure that it is you.
accounts-password-others = Everybody who is signed in as you elsewhere is signed out.
accounts-password-set = Set the password
accounts-name = Name
accounts-name-hint = As colleagues know you; residents see your department instead.
accounts-language = Language
accounts-language-hint = Of pages, if you choose no other, and of letters to you.
accounts-letter-language = Language of the letter
accounts-role = Role
accounts-department = Department
accounts-area = Area
accounts-category = Kind of concern
accounts-choose-role = Choose a role
accounts-all-departments = All departments
accounts-all-areas = All areas
accounts-all-categories = All kinds
accounts-reason = Why
accounts-reason-hint = It stands on the page “Who may do what”: “takes over from Ms Kim”.
accounts-save = Save
accounts-show = Show
accounts-find = Find
accounts-yes = yes
accounts-no = no
accounts-never = never

## Signing in
accounts-sign-in-title = Sign in
accounts-sign-in-lede = For people who work for a city or for the network.
accounts-sign-in = Sign in
accounts-sign-in-residents = Are you a resident?
accounts-sign-in-residents-city = You can report and follow without an account. If you want one, <a>{ $city } sends you a link by mail</a>.
accounts-sign-in-residents-none = You can report and follow without an account. If you want one, your city's page sends you a link by mail.
accounts-to-sign-in = To sign in
accounts-start-again = Start again
accounts-forgotten-link = I forgot my password
accounts-forgotten-title = A new password
accounts-forgotten-lede = We send you a link with which you set a new password. It always works, also when signing in is slowed down.
accounts-forgotten-sent = If there is an account with this address, a link is on its way to it. It holds for an hour.
accounts-forgotten-no-mail = This installation sends no mail, so no link can come to you.
accounts-forgotten-command = Who has nobody to ask gets a link from whoever runs the installation: with the command hansa accounts password-link.
accounts-forgotten-ask = Ask an administrator of your city or of this installation. Under People they end your access and invite you anew; the page shows them a link to hand to you, and with it you set a new password.
accounts-link-sent-title = Look into your mail
accounts-link-sent-hint = Nothing there after a few minutes? Look among unwanted mail, and whether the address is right. We send at most three links an hour.
accounts-send-link = Send me a link
accounts-password-title = Set a new password
accounts-password-lede = For { $mail }. Everybody who is signed in with it is signed out.
accounts-code-title = Your second step
accounts-code-lede = Open the authenticator program on your phone and type the six digits that it shows for Hansa.
accounts-code = Code
accounts-code-six = The six digits that it shows
accounts-code-hint = Six digits from your phone, or one of your codes on paper.
accounts-code-lost = No phone and no paper? Your administrator can take the second step away, so that you set it up anew.

## Second factor
accounts-factor-title = Set up your second step
accounts-factor-lede = A password alone can be stolen. From now on your phone shows a code that changes every half minute, and you type it after your password.
accounts-factor-scan = 1. Take the picture with an authenticator program
accounts-factor-picture = A square code that your authenticator program reads
accounts-factor-type = Or type this into it:
accounts-factor-prove = 2. Type what it shows
accounts-factor-set = Set it up
accounts-factor-since = Set up
accounts-factor-none = You have no second step. Set one up: a password alone can be stolen.
accounts-factor-set-up = Set up a second step
accounts-factor-another = Take another phone
accounts-factor-reset-title = Phone lost?
accounts-factor-reset-hint = Takes the second step and the codes on paper away and ends all sessions. After the next password it is set up anew. Make sure that it is really them who ask: call them back.
accounts-factor-reset = Take the second step away
accounts-codes-title = Your codes for the day the phone is gone
accounts-codes-lede = Each opens once, instead of the code on the phone. They are shown now and never again.
accounts-codes-print = Print this page and keep it where you keep your keys, not beside the phone.
accounts-codes-kept = I have kept them
accounts-codes-go-on = Go on
accounts-codes-open = You have not said yet that you kept your codes on paper. If the page was closed too early, make new ones: without codes and without your phone you cannot sign in.
accounts-codes-new-hint = The codes that you have now will open nothing any more.
accounts-codes-later = Go on without new codes
accounts-codes-left = { $count ->
    [0] No codes on paper are left.
    [one] { $count } code on paper is left.
   *[other] { $count } codes on paper are left.
}
accounts-codes-new = Make ten new codes

## Residents
accounts-resident-title = Sign in by mail
accounts-resident-lede = We send you a link. It holds for 15 minutes and opens once. There is no password.
accounts-resident-sent = A link is on its way to { $mail }. It holds for 15 minutes.
accounts-resident-none = You need no account to report something or to follow it.
accounts-resident-no-mail = You need no account: what you report opens with the private link on its receipt. If you have lost it, ask { $city }.
accounts-resident-no-mail-home = To { $city }
accounts-resident-staff = Do you work here? <a>Sign in with your password</a>.
accounts-confirm-title = Is it you?
accounts-confirm-lede = Sign in as { $mail } in this browser.
accounts-confirm-why = We ask because programs that look at mails follow links, too. Only this button opens yours.

## Links
accounts-link-over-title = This link holds no longer
accounts-link-over-lede = It was used already, or it is too old. That is all: nothing is lost.
accounts-link-over-again = Get a new one

## Set-up
accounts-set-up-title = The first administrator
accounts-set-up-lede = Nobody is here yet. You become the administrator of this installation; afterwards you set up your city.
accounts-set-up-token = Token
accounts-set-up-token-hint = The program printed it where it was started.
accounts-set-up-go = Go on

## Invitations
accounts-accept-title = Work with { $city }
accounts-accept-lede = { $name } invites you as: { $role }.
accounts-accept-mail = You will sign in with { $mail }.
accounts-accept-known = { $mail } has an account here already. The role is added to it, and you sign in as always.
accounts-accept = Accept
accounts-invite-title = Invite somebody
accounts-invite-lede = They get a letter with a link that holds for seven days and opens once. Nothing can be done with it but to begin.
accounts-invite = Send the invitation
accounts-invited-title = Invited, not here yet
accounts-invited-until = holds until
accounts-invited-over = ran out
accounts-invited-by = by { $name }
accounts-invited-again = Send again
accounts-no-mail = This installation sends no mail: whoever runs it has not set HANSA_SMTP. When you invite somebody you get the link, to pass on yourself.
accounts-by-hand-title = Pass the link on yourself
accounts-by-hand-lede = The invitation is written. Give this link to the person you invited, and to nobody else: it is shown only now, holds for seven days and opens once.
accounts-invited-withdraw = Withdraw
accounts-give-nothing = There is no role that you could give. You can give only what you hold yourself.

## People
accounts-people-title = People
accounts-people-lede = { $count ->
    [0] Nobody works here yet
    [one] { $count } person works here
   *[other] { $count } people work here
}; { $invited ->
    [0] nobody is invited.
    [one] { $invited } is invited.
   *[other] { $invited } are invited.
}
accounts-people-find = Name or address
accounts-people-none = Nobody is found.
accounts-people-table = Who works here
accounts-people-roles = Roles
accounts-people-last = Last sign-in
accounts-people-factor = Second step
accounts-person-lede = { $mail }. { $count ->
    [one] { $count } role holds here.
   *[other] { $count } roles hold here.
}
accounts-person-roles = Roles here
accounts-person-access = What this person may do
accounts-person-log = What this person did
accounts-person-account = Account
accounts-person-sessions = Where they are signed in
accounts-person-since = Here since
accounts-give-title = Give a role
accounts-give = Give the role
accounts-take = Take away
accounts-given-by = given by { $name }
accounts-given-at = given
accounts-scope-city = the whole city
accounts-scope-installation = everywhere
accounts-scope-department = department: { $name }
accounts-scope-area = area: { $name }
accounts-scope-category = kind: { $name }
accounts-scope-closed = { $name } (closed)
accounts-scope-removed = { $name } (removed)
accounts-end-title = End their work here
accounts-end-hint = Takes all roles that they have here. Without a role anywhere the account is over. What they did stays in the cases and in the log.
accounts-end = End the work of { $name } here
accounts-leave-title = What goes with it
accounts-leave-lede = Nothing is changed yet. This happens when { $name } no longer has what is taken away.
accounts-leave-cases = Open cases
accounts-leave-cases-hint = { $name } has them now and could not work on them any more. They go back to their teams and are nobody's until somebody takes them.
accounts-leave-not = Leave everything as it is
accounts-take-anyway = Take away: { $role }
accounts-taken = This role was taken away already.
accounts-taken-by = { $name } took this role away already: { $when }.
accounts-person-gone-by = { $name } took away the roles that this person had here: { $when }.
accounts-invitation-gone-by = { $name } withdrew this invitation: { $when }.
accounts-sessions-none = Not signed in anywhere.
accounts-sessions-end-all = Sign them out everywhere
accounts-end-all-title = Sign everybody out
accounts-end-all-hint = For an emergency: ends every session of everybody in every city, residents too, except yours here. Everybody can sign in again.
accounts-end-all = End all sessions of everybody

## Done
accounts-done-invited = The invitation is on its way.
accounts-done-sent = A new link is on its way; the old one holds no longer.
accounts-done-withdrawn = The invitation is withdrawn.
accounts-done-ended = Their work here is ended.
accounts-done-given = The role is given, and holds at once.
accounts-done-taken = The role is taken away, at once.
accounts-done-sessions = Ended.
accounts-done-all-sessions = Everybody else is signed out.
accounts-done-factor = The second step is taken away; they set it up anew after their next password.
accounts-done-saved = Saved.
accounts-done-password = Your password is changed, and everybody else who was signed in as you is signed out.

## One's own page
accounts-account-title = Your account
accounts-account-staff = { $name }, { $mail }
accounts-account-resident = { $mail }, in { $city }
accounts-account-work = Where you work
accounts-account-ways = What you can do in { $city }
accounts-installation-people = People of the installation
accounts-installation-people-hint = Who works for all cities, and who looks after the program.
accounts-installation-roles = Roles everywhere
accounts-installation-roles-hint = What each role may do, in every city.
accounts-installation-access = Who may do what everywhere
accounts-installation-access-hint = Who has which right, and who gave it.
accounts-installation-audit = Log of the installation
accounts-installation-audit-hint = What was done, by whom and when.
accounts-installation-city = Set up a city
accounts-installation-city-hint = By a short form, or from its folder.
accounts-installation-mails = Mails of the installation
accounts-installation-mails-hint = What was sent, what waits, and what could not be delivered.
accounts-installation-title = The installation
accounts-installation-lede = { $count ->
    [0] No city runs here yet. Set up the first one.
    [one] { $count } city runs here. What concerns all cities is on this page; what concerns one is in its own settings.
   *[other] { $count } cities run here. What concerns all of them is on this page; what concerns one is in its own settings.
}
accounts-installation-cities = Settings of the cities
accounts-account-profile = Name and language
accounts-account-password = Password
accounts-account-factor = Second step
accounts-account-sessions = Where you are signed in
accounts-account-leave = Leave
accounts-session-this = here, now
accounts-session-unknown = A browser
accounts-session-end = End
accounts-sessions-end-others = End all others
accounts-sessions-password-hint = You signed in a while ago: to be sure that it is you.
accounts-sessions-anew = You signed in a while ago. To end your other sessions, <a>sign in anew by a link</a> first.
accounts-delete-link = Delete my account
accounts-delete-title = Delete your account
accounts-delete-lede = The account of { $mail } is deleted, for good and at once: name, language, sessions, and letters to you that the city still keeps.
accounts-delete-stays = What you reported stays with the city, because streets must be mended all the same. Your name, address and phone number are taken off it, and no more letters about it are sent to you.
accounts-delete = Delete it for good

## Roles page
accounts-roles-title = Roles
accounts-roles-lede = What each role may do here. A change holds at once, for everybody who has the role.
accounts-role-new = A role of your own
accounts-role-gone-by = { $name } removed this: { $when }.
accounts-role-name = What it is called
accounts-role-count = { $count ->
    [0] may do nothing yet
    [one] may do { $count } thing
   *[other] may do { $count } things
}
accounts-role-unchanged = as it came
accounts-role-lede = What it may do in { $city }; other cities keep theirs.
accounts-role-lede-installation = What it may do everywhere, where a city has not changed it.
accounts-role-fixed = You do not hold this yourself, so you cannot change it.
accounts-stale-by = { $name } changed this role while this page was open,
accounts-stale-title = Somebody changed this role while this page was open.
accounts-stale-hint = Nothing of yours is saved yet, and nothing is lost: what you ticked is still below.
accounts-stale-same = What you ticked says the same as what is there now.
accounts-stale-table = Both versions
accounts-stale-theirs = There now
accounts-stale-mine = Yours
accounts-stale-take-theirs = Leave it as it is now
accounts-lost-title = Nobody would hold these rights any more
accounts-lost-hint = Nobody would hold them for all of this place, and nobody could give them back: one gives only what one holds. Nothing is changed yet.
accounts-lost-leave = Leave the role as it is
accounts-role-cases-hint = Those who have this role have these cases now and could not work on them any more. They go back to their teams and are nobody's until somebody takes them.
accounts-save-anyway = Save mine all the same
accounts-role-reset = Put it back
accounts-role-reset-hint = As it came, or as the installation has it.
accounts-role-remove = Remove the role
accounts-role-remove-hint = Only a role that nobody has, and nobody is invited to, can be removed.
accounts-edited-by = changed by { $name }

## Who may do what
accounts-access-title = Who may do what
accounts-access-lede = Every right with who has it here. Choose a person or a right to see why.
accounts-access-yes = Yes, and this is why.
accounts-access-no = No.
accounts-access-person = Person
accounts-access-permission = May
accounts-access-anybody = Anybody
accounts-access-anything = Anything
accounts-access-who = Who
accounts-access-why = Why
accounts-access-all = Everything
accounts-access-nobody = nobody
accounts-access-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
accounts-access-table = Rights, and who has them
accounts-access-table-why = Rights of people, and why

## The log
accounts-audit-title = Log
accounts-audit-lede = Everything that was done here, and every look at personal data, the newest first. Nobody can change it.
accounts-audit-who = Who
accounts-audit-act = What
accounts-audit-anything = Anything
accounts-audit-case = A case
accounts-audit-case-hint = Its reference, as in 7K4M 2Q9X
accounts-audit-only = Only this: { $what }
accounts-audit-about = Everything about it
accounts-audit-pair = { $label }: { $value }
accounts-audit-turned = { $label }: from “{ $was }” to “{ $value }”
accounts-audit-set = { $label }: “{ $value }”; nothing before
accounts-audit-unset = { $label }: nothing now; “{ $was }” before
accounts-audit-reworded = { $label }: changed
accounts-audit-before = Before
accounts-audit-now = Now
accounts-audit-subject = To what
accounts-audit-reads = Only looks at personal data
accounts-audit-read = Looked:
accounts-audit-when = When
accounts-audit-detail = Details
accounts-audit-all = Everything
accounts-audit-newest = To the newest
accounts-audit-none = Nothing is found.
accounts-audit-table = What was done
accounts-actor-visitor = somebody
accounts-actor-resident = a resident
accounts-actor-staff = somebody from the city
accounts-actor-system = the program
accounts-act-accept = accepted an invitation
accounts-act-access-see = looked who may do what
accounts-act-audit-see = looked at the log
accounts-act-code-refused = typed a wrong code
accounts-act-codes-renew = made new codes on paper
accounts-act-delete = deleted their account
accounts-act-end = ended somebody's work here
accounts-act-enter = entered, for training
accounts-act-factor-reset = took a second step away
accounts-act-factor-set = set up a second step
accounts-act-give = gave a role
accounts-act-invite = invited somebody
accounts-act-invite-again = sent an invitation again
accounts-act-invite-link = was shown an invitation's link, to pass on
accounts-act-invite-withdraw = withdrew an invitation
accounts-act-over = an account is over
accounts-act-password-change = changed their password
accounts-act-password-link = set a new password by mail
accounts-act-people-list = looked at the list of people
accounts-act-person-see = looked at somebody's page
accounts-act-profile = changed name or language
accounts-act-reset-ask = asked for a new password
accounts-act-reset-link = made a link to a new password, to pass on
accounts-act-role-add = made a role
accounts-act-role-edit = changed a role
accounts-act-role-remove = put a role back, or removed it
accounts-act-session-end = ended a session
accounts-act-sessions-end = signed somebody out everywhere
accounts-act-sessions-end-others = ended their other sessions
accounts-act-sessions-end-all = signed everybody out
accounts-act-codes-kept = said that they kept their codes
accounts-act-set-up = became the first administrator
accounts-act-sign-in = gave the right password
accounts-act-sign-in-code = signed in with a second step
accounts-act-sign-in-link = signed in by a link
accounts-act-sign-in-refused = typed a wrong address or password
accounts-act-sign-out = signed out
accounts-act-staff-add = was added by the program
accounts-act-take = took a role away

## Letters
accounts-mail-invitation-subject = { $city } invites you to work with it
accounts-mail-invitation-text = { $name } invites you to work with { $city } on Hansa, where residents' concerns are answered.
accounts-mail-invitation-how = Follow the link within seven days to choose a password. It opens once.
accounts-mail-invitation-button = Begin
accounts-mail-reset-subject = A new password for your account
accounts-mail-reset-text = Hello { $name }, with this link you set a new password. It holds for an hour and opens once.
accounts-mail-reset-ignore = If it was not you who asked, do nothing: your password stays as it is.
accounts-mail-reset-button = Set a new password
accounts-mail-resident-subject = Your link to sign in: { $city }
accounts-mail-resident-text = With this link you sign in. It holds for 15 minutes and opens once.
accounts-mail-resident-ignore = If it was not you who asked, do nothing.
accounts-mail-resident-button = Sign in
accounts-mail-password-subject = Your password was changed
accounts-mail-password-text = Hello { $name }, your password was changed just now, and everybody who was signed in as you is signed out.
accounts-mail-factor-subject = Your second step was set up
accounts-mail-factor-text = Hello { $name }, a phone was set up as the second step of your sign-in just now.
accounts-mail-factor-away-subject = Your second step was taken away
accounts-mail-factor-away-text = Hello { $name }, an administrator took the second step of your sign-in away. You set it up anew after your next password.
accounts-mail-codes-subject = You have new codes on paper
accounts-mail-codes-text = Hello { $name }, ten new codes were made for your account just now; the old ones open nothing any more.
accounts-mail-not-you = Was it not you? Set a new password at once, and tell your administrator.
accounts-mail-not-you-button = Set a new password
accounts-mail-footer-account = You get this because you have an account with us.
accounts-mail-footer-resident = You get this because somebody typed your address into our page.
accounts-mail-footer-invitation = You get this because somebody invited you. If you do not want it, do nothing.

## Errors
accounts-error-sign-in = Address and password do not fit together. Both may be right on their own; look for typing mistakes.
accounts-error-code = This code is not right, or it was used already. Wait for the next one.
accounts-error-factor-stale = The page was open too long. There is a new picture: take that one.
accounts-error-slow = That was too often. Wait { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}, or have a link sent to you: it always works.
accounts-error-mail = This is not a mail address.
accounts-error-name = Give a name of up to 120 characters.
accounts-error-password-short = At least { $min } characters are needed.
accounts-error-password-long = At most { $max } characters can be taken.
accounts-error-password-common = Many people use this password, so it is tried first. Take another one.
accounts-error-password-context = Who knows you or the city would try this. Take one without names and addresses.
accounts-error-password-differs = It is not the same as above.
accounts-error-password-wrong = This is not your password.
accounts-error-sign-in-anew = Sign in anew by a link first.
accounts-error-token = This is not the token that the program printed last.
accounts-error-role = Choose a role.
accounts-error-gone = This is no longer there. Choose another.
accounts-error-reason = Say why, in up to 300 characters.
accounts-error-has-role = They have this role there already.
accounts-error-beyond = That is more than you hold yourself. Nobody can give or take more than that; ask an administrator who holds it.
accounts-error-last-administrator = This is the last administrator here. Make somebody else administrator first.
accounts-error-last-of-roles = Then nobody here could change what roles may do. Give that right to somebody else first.
accounts-error-role-in-use = Somebody has this role, or is invited to it. Take it away there first.
accounts-error-too-many = That is as much as there can be.
accounts-error-link = This link holds no longer.
accounts-error-step = This step of signing in is over. Begin again.
accounts-span-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
accounts-span-working-hours = { $n ->
    [one] { $n } working hour
   *[other] { $n } working hours
}
accounts-span-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
accounts-asked-question = Question
accounts-asked-words = Question “{ $question }”, its words
accounts-asked-kind = Question “{ $question }”, answered by
accounts-asked-required = Question “{ $question }”, must be answered
accounts-asked-place = Question “{ $question }”, place in the list
accounts-asked-option = Question “{ $question }”, answer to choose
accounts-asked-option-words = Question “{ $question }”, answer “{ $option }”
accounts-asked-option-place = Question “{ $question }”, place of the answer “{ $option }”
accounts-detail-act = Taken back
accounts-detail-added = Added
accounts-detail-aliases = Other names
accounts-detail-approximate = not a legal boundary
accounts-detail-area = Area
accounts-detail-areas-added = Areas added
accounts-detail-areas-changed = Areas changed
accounts-detail-areas-closed = Areas closed
accounts-detail-areas-removed = Areas removed
accounts-detail-boundary = Limits of the city
accounts-detail-brand = Colour
accounts-detail-cases = Cases shown
accounts-detail-category = Kind
accounts-detail-changed = Changed
accounts-detail-closed = Closed
accounts-detail-contact = Contact
accounts-detail-contacts = With contacts
accounts-detail-count = Number
accounts-detail-country = Country
accounts-detail-count-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
accounts-detail-count-entries = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
accounts-detail-count-sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
accounts-detail-count-mails = { $n ->
    [one] { $n } mail
   *[other] { $n } mails
}
accounts-detail-created = New
accounts-detail-deadline = Deadline
accounts-detail-department = Department
accounts-detail-department-order = Order of the departments
accounts-detail-departments-added = Departments added
accounts-detail-departments-closed = Departments closed
accounts-detail-departments-removed = Departments removed
accounts-detail-details = Words
accounts-detail-due = Answer due
accounts-detail-elsewhere = Where to go instead
accounts-detail-emergency = Emergency number first
accounts-detail-emergency-number = Emergency number
accounts-detail-evidence = Picture before the answer
accounts-detail-everywhere-else = Everywhere else
accounts-detail-file = File
accounts-detail-fri = Friday
accounts-detail-given = Rights given
accounts-detail-group = Listed under
accounts-detail-hint = One line of help
accounts-detail-icon = Picture
accounts-detail-in-language = { $label } ({ $language })
accounts-detail-named = { $label }, “{ $name }”
accounts-detail-kind = Type
accounts-detail-language = Language
accounts-detail-languages = Languages
accounts-detail-layers = Map layers
accounts-detail-level = Level
accounts-detail-left-out = Left out
accounts-detail-mail = Mail address
accounts-detail-map = First view of the map
accounts-detail-zoom = Zoom of the first map
accounts-detail-max-zoom = Deepest zoom
accounts-detail-members = Members
accounts-detail-mon = Monday
accounts-detail-name = Name
accounts-detail-offered = Offered to residents
accounts-detail-open-cases = Its open cases too
accounts-detail-order = Place in the list
accounts-detail-outline = Outline
accounts-detail-phone = Telephone
accounts-detail-pictures = Pictures
accounts-detail-place = Place in words
accounts-detail-place-rule = Place
accounts-detail-places = Places
accounts-detail-poles = Poles without their street now
accounts-detail-population = Population
accounts-detail-position = Place on the map
accounts-detail-publication = Made public
accounts-detail-questions = Questions
accounts-detail-rating = Put right
accounts-detail-reason = Reason
accounts-detail-recovery-codes-left = Recovery codes left
accounts-detail-removed = Removed
accounts-detail-reopen-days = Days to reopen
accounts-detail-role = Role
accounts-detail-rules = Rules
accounts-detail-sat = Saturday
accounts-detail-scope = Where
accounts-detail-sources = Sources of the map
accounts-detail-state = State
accounts-detail-street = Street
accounts-detail-successor = Taken over by
accounts-detail-sun = Sunday
accounts-detail-taken = Rights taken
accounts-detail-template = Template
accounts-detail-text = Text
accounts-detail-texts = Texts
accounts-detail-texts-of-city = Texts on the city's pages
accounts-detail-welcome = Welcome
accounts-detail-about = About the desk
accounts-detail-privacy = Privacy
accounts-detail-thu = Thursday
accounts-detail-title = Title
accounts-detail-to = To
accounts-detail-town = Evening picture
accounts-detail-traces = Reports unlinked
accounts-detail-tue = Tuesday
accounts-detail-uses = Used for
accounts-detail-visibility = Who sees it
accounts-detail-within = Part of
accounts-detail-wed = Wednesday
accounts-detail-words = Words that should find it
accounts-detail-zone = Time zone

accounts-subject-concern = Case { $name }
accounts-subject-account = { $name }
accounts-subject-gone = an account that is gone
accounts-subject-invitation = an invitation
accounts-subject-invitation-to = the invitation of { $mail }
accounts-subject-role = Role: { $name }
accounts-subject-categories = The kinds of concern
accounts-subject-category = Kind: { $name }
accounts-subject-template = Template: { $name }
accounts-subject-templates = The answer templates
accounts-subject-opening = opening “{ $page }”
accounts-subject-opening-other = opening a page
accounts-subject-sending = changing something in “{ $page }”
accounts-subject-sending-other = changing something
accounts-subject-doing = “{ $page }”: { $act }
accounts-subject-not-theirs = a page that is not theirs
accounts-subject-routing = Who answers for what
accounts-subject-department = Department: { $name }
accounts-subject-group = Group of kinds: { $name }
accounts-subject-area = Area: { $name }
accounts-subject-place = Place: { $name }
accounts-subject-places = List of places: { $name }
accounts-subject-holiday = Day off: { $name }
accounts-subject-holiday-named = { $name }, { $day }
accounts-subject-city = The city
accounts-subject-mail = a mail
accounts-subject-mails = mails
accounts-subject-address = an address that nobody has
accounts-subject-job = a task
accounts-subject-people = the list of people
accounts-subject-audit = the log
accounts-subject-contact = those who report
accounts-subject-concerns = cases
accounts-subject-register = the register of members
