network-title = The network of cities
network-tagline = the network of cities
network-cities-title = The cities that run here
network-cities-another = Set up another city
network-say = { $cities ->
    [one] { $cities } city
   *[other] { $cities } cities
} and { $friends ->
    [one] { $friends } friend
   *[other] { $friends } friends
} make <lit>{ $members ->
    [one] { $members } member
   *[other] { $members } members
}</lit>.
network-as-of = As of { $date }.
network-as-of-mixed = As of { $date }, put together from several sources: each name says its own.
network-unknown = { $n ->
    [one] Of { $n } more no source says whether it was a member by then.
   *[other] Of { $n } more no source says whether they were members by then.
}
network-unknown-short = not known by then
network-standing-member = in the list of members
network-standing-coming = in the list from a later day on
network-standing-former = no longer in the list
network-standing-outside = named by an outside source only; not counted
network-source = { $source }, { $date }
network-source-report-2016 = annual report 2016
network-headings = The report's own region headings add up to only { $headings ->
    [one] { $headings } city
   *[other] { $headings } cities
}; the names beneath them are { $names }. <a>See the count</a>
network-map-label = World map of the { $members ->
    [one] { $members } member
   *[other] { $members } members
}. Lit: the { $running ->
    [one] { $running } city that runs
   *[other] { $running } cities that run
} on this installation. The lists below say the same.
network-key-runs = { $n ->
    [one] Runs here: { $n } city, with a desk you can open
   *[other] Runs here: { $n } cities, each with a desk you can open
}
network-key-member = Other member cities: { $n }
network-key-friend = Friendship members: { $n }
network-walk-in = Walk into a city
network-week = { $reported ->
    [0] No report this week
   *[other] { $answered } of { $reported } answered this week
}
network-count-title = The headings say { $headings }, the names say { $names }
network-count-title-plain = Members by region
network-count-words = We count the names. Where a printed heading differs, both stand here; nobody is missing, the sum was never made.
network-count-caption = Members by region, printed and counted
network-count-region = Region, as the body assigned it
network-count-printed = Printed
network-count-counted = Counted
network-count-differs = What differs
network-count-cities = Member cities
network-count-headline = The printed headline says { $n }
network-count-same = Same
network-count-not-printed = Nothing was printed for this day
network-count-nameless = The source of this number gives no names
network-count-own-names = { $n ->
    [one] { $n } name by the source of the heading; the count is of all sources
   *[other] { $n } names by the source of the heading; the count is of all sources
}
network-count-more = { $n ->
    [one] { $n } more name than printed
   *[other] { $n } more names than printed
}
network-count-fewer = { $n ->
    [one] { $n } name fewer than printed
   *[other] { $n } names fewer than printed
}
network-no-data = no data
network-csv = The register as a table (CSV)
network-another-day = As of another day
network-another-day-label = Show the register as of
network-another-day-hint = Members join and leave by decision. Where no source gives the day, that is said.
network-another-day-show = Show
network-every = Every member
network-find-label = Find a member by name, in any script
network-find-placeholder = A name, in any script: Hà Nội, पोखरा, الخرطوم
network-find = Find
network-found = { $n ->
    [0] Nobody in the register is called “{ $name }”.
    [one] “{ $name }” is one member:
   *[other] “{ $name }” may be any of { $n } members:
}
network-runs-here = runs here
network-not-listed = Not in the list of members
network-sources = Names and regions: { $source }. Positions: GeoNames (CC BY 4.0). Map: Natural Earth.
network-sources-each = the source beside each name
network-region-asia = Asia
network-region-europe = Europe
network-region-americas = Americas
network-region-middle-east = Middle East
network-region-oceania = Oceania
network-region-africa = Africa
network-region-friendship = Friendship members
network-region-none = not assigned
network-back = All members
network-former = No longer in the list of members.
network-outside = Only a source outside the network names it as a member; the network's own list does not. It is not counted.
network-coming = In the list of members from a later day on.
network-open-city = Open { $city }
network-member-tier = Is a
network-member-country = Country
network-member-parent = Part of
network-member-children = Contains
network-member-contained = Members that contain each other are never added up.
network-member-position = Place on the map
network-member-approximate = Approximate
network-member-memberships = Membership
network-member-category = Kind
network-member-when = When
network-member-decided = Decided by
network-member-source = Source
network-member-since = since { $date }
network-member-at-latest = at the latest since { $date }
network-member-until = until { $date }
network-member-names = Names
network-member-map = { $name } on the world map
network-alias-report = as the report prints it
network-category-full = Full member
network-category-friendship = Friendship member
network-tier-city = City
network-tier-capital-city = Capital city
network-tier-special-city = Special city
network-tier-special-administrative-region = Special administrative region
network-tier-city-corporation = City corporation
network-tier-metropolitan-municipality = Metropolitan municipality
network-tier-municipality = Municipality
network-tier-district = District municipality
network-tier-state = State
network-tier-province = Province
network-tier-prefecture = Prefecture
network-tier-region = Region
network-tier-regency = Regency
network-tier-locality = Locality
network-tier-local-government-area = Local government area
network-tier-agency = National agency
network-error-date = “{ $value }” is no date. Write year, month and day, as in 2017-05-23.
network-begin-title = Nothing runs here yet
network-begin-lede = This is a fresh installation of Hansa. The console where it was started shows a token; with it you make the first administrator and set up a city.
network-begin-button = Set it up
network-begin-city-lede = There is an administrator, and no city yet. Whoever may set up cities does it here, after signing in.
network-begin-city = Set up a city
network-permission-register = Write the register of members
network-act-import = took in the register of members
network-say-unknown = Who was a member on { $date } is not known.
network-unknown-all = The decisions are known as of { $newest }. { $n ->
    [one] Of the { $n } member of that day no source says whether it was one by then.
   *[other] Of the { $n } members of that day no source says whether they were members by then.
}
network-as-of-later = As of { $date }, by decisions that are known until { $newest }.
network-as-of-future = { $date } lies ahead: this is the register as known today, by decisions until { $newest }.
network-map-label-unknown = World map. Of { $members ->
    [one] { $members } place
   *[other] { $members } places
} it is not known who was a member then. Lit: the { $running ->
    [one] { $running } city that runs
   *[other] { $running } cities that run
} on this installation. The lists below say the same.
network-key-unknown = Perhaps members then: { $n }
network-not-known = not known
network-perhaps = perhaps { $n }
network-count-unknown = Perhaps members by then: { $n }
network-find-short = Write at least two letters.
network-found-others = Known to the register, but not in the list of members of { $date }:
network-register-title = Register of members
network-register-hint = Who belongs to the network, since when and by whose decision: the file that is its source.
network-register-holds = { $members ->
    [one] It holds { $members } member, by decisions until { $date }.
   *[other] It holds { $members } members, by decisions until { $date }.
}
network-register-empty = The register is empty. Once it is filled, the front page of this installation shows the network.
network-register-front = See it on the front page
network-register-sources = Where it is known from
network-register-source-day = Vouches for
network-register-source-rows = Rows
network-register-source-counts = Counted
network-register-source-own = yes
network-register-last = Last taken in by { $name },
network-register-taken = The register was taken in.
network-register-report = The register of the annual report 2016
network-register-report-words = 115 member cities and 5 friendship members as of 23 May 2017, with their names in many scripts, their places on the map and the counts that were printed. It comes with this program.
network-register-look = See what would change
network-register-table = A table of your own
network-register-table-words = A CSV file with a row for each membership. What has the code of a member corrects that member; a membership is known by its member, its kind and its source. Nobody is removed: who leaves gets a last day.
network-register-out = The register as such a table
network-register-columns = Its columns
network-column-code = The member's word in addresses: a to z, 0 to 9 and dashes, at most 40 characters. It never changes, and knows the member again.
network-column-kind = city (any local government) or agency (a national body).
network-column-tier = What its own law calls it. One of: { $list }.
network-column-country = Its country by two capital letters, as in NO (ISO 3166-1).
network-column-parent = The code of the member that contains it, of the same country: their figures are never added up.
network-column-lat = Where it lies: degrees of latitude with a dot, south with a minus. Both or neither.
network-column-lon = Degrees of longitude with a dot, west with a minus.
network-column-position = Where the position is from: geonames, own, or approximate, which its page then says.
network-column-name-report = The name as the list prints it, where it is spelt otherwise.
network-column-name = The name in English, as pages show it.
network-column-name-local = The name as the place itself writes it, where that differs.
network-column-local-lang = The language of that name by its tag, as in nb or zh-Hant. Needed where there is such a name.
network-column-note = For people. Nothing reads it.
network-column-category = full or friendship.
network-column-from = The first day of the membership, or its month, as far as a source gives it.
network-column-to = The last day, or its month, of a membership that has ended.
network-column-region = As the body assigned it. One of: { $list }.
network-column-known-on = The day, or month, for which the source vouches.
network-column-deciding-body = Who decided on the membership.
network-column-meeting = At which meeting.
network-column-source = Where this is known from. Membership, kind and source together know a row again.
network-column-certainty = listed (the network's own word) or outside (somebody else says it: shown, and not counted).
network-column-needed = needed in each row
network-column-may-be-empty = may be empty
network-column-example = For example:
network-register-columns-words = All of them stand in the first line, in any order. Days are written 2024-05-02, months 2024-05.
network-register-start = A table to begin with: the columns and one row
network-problem-date = “{ $value }” is no date. Write a day as 2024-05-02, or a month as 2024-05.
network-problem-columns = Columns are missing: { $missing }. Others are not known here: { $unknown }. A register has these in its first line: { $expected }.
network-problem-columns-missing = Columns are missing: { $missing }. A register has these in its first line: { $expected }.
network-problem-columns-unknown = Columns are not known here: { $unknown }. A register has these in its first line, and no others: { $expected }.
network-problem-columns-none = This is no register: none of its columns stands in the first line, which says { $unknown }. Needed are: { $expected }.
network-problem-columns-twice = Columns are there twice: { $twice }. A register has each of these once: { $expected }.
network-register-file = The file
network-error-no-file = No file was chosen. Choose your table on this device, then press “See what would change” again.
network-error-too-big = The file is too big for a register.
network-error-not-text = This is no text in UTF-8. Save it as CSV in UTF-8.
network-check-title = What would change
network-check-good = Every row is right. Nothing has changed yet.
network-check-members = Members in it
network-check-members-new = New members
network-check-others = In it, and not counted: named by others only, or gone
network-check-others-new = New among these
network-check-members-changed = Members corrected
network-check-memberships-new = New memberships
network-check-memberships-changed = Memberships changed
network-check-stays = What is not in it stays as it is.
network-check-take = Take it in
network-check-leave = Leave it as it is
network-check-unread = The table was not read; nothing was changed
network-check-table = Problems
network-check-where = Where
network-check-what = What is wrong
network-check-more = There may be more; these are the first.
network-check-another = Another file
network-problem-differs = “{ $code }” stands in an earlier row with other words. Say the same of a member in all its rows.
network-problem-empty = There is no row in it.
network-problem-name = Give the member's name in English.
network-problem-source = Say where this is known from.
network-problem-order = It ends before it begins.
network-problem-parent = “{ $value }” cannot be the parent: that is another member, in the same country, with no parent of its own.
network-problem-known-on = Give the day for which the source vouches.
network-check-bad = { $rows ->
    [one] One row is wrong; nothing was changed
   *[other] { $rows } rows are wrong; nothing was changed
}
network-told-members = { $n ->
    [one] { $n } member came in: { $new } new, { $changed } corrected
   *[other] { $n } members came in: { $new } new, { $changed } corrected
}
network-told-members-would = { $n ->
    [one] { $n } member would come in: { $new } new, { $changed } corrected
   *[other] { $n } members would come in: { $new } new, { $changed } corrected
}
network-told-others = { $n ->
    [one] { $n } more is known and not counted, named by others only or gone: { $new } new
   *[other] { $n } more are known and not counted, named by others only or gone: { $new } new
}
network-told-memberships = { $n ->
    [one] { $n } membership: { $new } new, { $changed } changed
   *[other] { $n } memberships: { $new } new, { $changed } changed
}
