# What can be wrong with a city's settings and with the files of its folder.
cities-error-no-city = There is no such city.
cities-error-no-code = There is nothing with the code “{ $code }”. Somebody may have removed it.
cities-error-changed = Somebody else changed the city meanwhile. Nothing of yours was saved; look at the new state and try again.
cities-error-in-use = “{ $code }” is named by reports, settings or somebody's role, so it cannot be removed. You can close it: nothing new will be given to it.
cities-error-problems =
    { $count ->
        [one] One thing in the file is wrong. Nothing was changed.
       *[other] { $count } things in the files are wrong. Nothing was changed.
    }

## Fields
cities-problem-code = “{ $value }” is no code. Use small letters a to z, digits and dashes, at most 40 of them.
cities-problem-code-missing = Give a code: small letters a to z, digits and dashes, at most 40 of them.
cities-problem-code-made = “{ $value }”, made from the name, is the code of an area that is there, and this would change it. Write its code if it is that one, or another code.
cities-problem-slug = “{ $value }” cannot stand in an address. Use small letters a to z, digits and dashes, at most 40 of them: for example { $suggestion }.
cities-problem-twice = “{ $value }” is there already; it can be only once.
cities-problem-place-twice = This place stands in the file already: the same kind, name and position. If it is another one, write a code for it.
cities-problem-holiday-there = This date is a day off already: “{ $name }”. Delete that one first, or choose another date.
cities-problem-code-twice = The code “{ $value }” is there already; it can be only once.
cities-problem-reserved = “{ $value }” is the address of a page of this program. Choose another, for example { $suggestion }. Taken are { $list }.
cities-problem-name-missing = Give a name in at least one language.
cities-problem-too-long = This is too long; at most { $max } characters.
cities-problem-choice = “{ $value }” is not one of: { $list }.
cities-problem-choice-missing = This is missing. Give one of: { $list }.
cities-problem-unknown = There is no “{ $value }” here.
cities-problem-range = Give a whole number from { $min } to { $max }.
cities-problem-whole = Give a whole number that is not negative.
cities-problem-country = “{ $value }” is no country. Give its two capital letters as ISO 3166-1 has them, as in KR.
cities-problem-country-missing = Give the country in two capital letters, as in KR.
cities-problem-zone = “{ $value }” is no time zone. Give its IANA name, as in Asia/Seoul.
cities-problem-zone-missing = Give the time zone by its IANA name, as in Asia/Seoul.
cities-problem-language = “{ $value }” is no language tag, or is there twice. Write en, ar, zh-Hans.
cities-problem-languages = Choose at least one language, at most { $max }.
cities-problem-colour = “{ $value }” is no colour. Write a number sign and six digits, as in #7a2d12.
cities-problem-phone = “{ $value }” is no telephone number.
cities-problem-mail = “{ $value }” is no e-mail address.
cities-problem-position = Give latitude and longitude in degrees: latitude from -90 to 90, longitude from -180 to 180.
cities-problem-hours = “{ $value }” are no working hours. Write 08:00-13:00; midnight at the end of the day is 24:00.
cities-problem-hours-order = The hours of this day overlap or are not in order.
cities-problem-week-empty = Give working hours on at least one day: deadlines count in them.
cities-problem-date = “{ $value }” is no date. Write year, month and day, as in 2026-12-25.
cities-problem-number = Give the number that is painted on it, at most { $max } characters.

## Files
cities-problem-file-missing = This file is missing.
cities-problem-file-unknown = This file is not part of a city folder. Its name may be misspelt.
cities-problem-file-unreadable = The file cannot be read: { $why }.
cities-problem-file-too-big = The file is too big; at most { $max } MB.
cities-problem-folder-too-big = The folder is too big; at most { $max } MB.
cities-problem-files-too-many = The folder has too many files; at most { $max }.
cities-problem-not-utf8 = The file is not in UTF-8 from here on. Save it as UTF-8.
cities-problem-control-character = There is a control character that no text has. The file may be damaged.
cities-problem-rows-too-many = There are too many; at most { $max }.
cities-problem-departments-none = The city needs at least one department: somebody must answer.
cities-problem-takes-over = Choose the department that takes what comes to this one. It must be another one, and not closed.
cities-problem-areas-none = There is no area in this file. Taking it would close all that there are.
cities-problem-parent-closed = “{ $value }” is closed, and what lies in it is not. Close this area too, or open that one.
cities-problem-parent-ring = “{ $value }” lies in this area itself. Take the parent from one of them: no two areas hold each other.
cities-problem-areas-outside = { $count } of { $total } lie outside the city’s boundary: are latitude and longitude swapped? GeoJSON has the longitude first.
cities-problem-some-outside = { $count } of { $total } lie outside the city’s boundary: { $names }.
cities-problem-far = { $count } of { $total } lie more than 200 km from the middle of the city: { $names }. Are latitude and longitude swapped? GeoJSON has the longitude first.
cities-problem-places-outside = Places: { $count } of { $total } lie outside the city’s boundary: { $names }.
cities-problem-places-far = Places: { $count } of { $total } lie more than 200 km from the middle of the city: { $names }. Are latitude and longitude swapped?
cities-problem-street = There is no street with the code “{ $value }”. Take the street in first, or leave this empty.
cities-problem-streets-unknown = { $count } of { $total } name a street that the city does not have: { $names }. They are taken without a street; take the streets in first, by their codes, to keep it.
cities-problem-areas-overlap = These lie on each other: { $names }. What is reported there goes to the one with the smaller code.

## CSV
cities-problem-csv = This is no CSV that can be read.
cities-problem-column-unknown = This column is not known here. It may be misspelt.
cities-problem-column-missing = This column is missing.
cities-problem-column-twice = This column is there twice.
cities-problem-row-length = The number of fields in the row is { $found }, in the header { $wanted }. A comma may be missing, or stand in a text without quotation marks.
cities-problem-line-break = There is a line break in this text. It stands on one line: join what follows to it.
cities-problem-quote-open = A quotation mark in this row is not closed: what follows it was read as one text. Close it, or take it away.

## TOML
cities-problem-toml = This is no TOML from here on: { $text }
cities-problem-ends = The file ends here, and something in it is not closed yet. Its last line: { $text }
cities-problem-empty = The file is empty.
cities-problem-key-unknown = This key is not known here. It may be misspelt.
cities-problem-key-missing = This key is missing.
cities-problem-type =
    { $wanted ->
        [number] A number is wanted here.
        [whole] A whole number is wanted here.
        [boolean] Write true or false.
        [list] A list is wanted here.
        [table] A table is wanted here.
       *[other] A text is wanted here, without control characters and not too long.
    }

## GeoJSON
cities-problem-json = This is no JSON from here on: { $text }
cities-problem-member-twice = This stands twice in one object of the file, and only once is read: keep the one that is meant.
cities-problem-geojson = This is no GeoJSON: a FeatureCollection, a Feature, or a geometry alone.
cities-problem-property-unknown = This property is not known here. It may be misspelt.
cities-problem-properties-aside = These properties are of no use here, and are left aside: { $names }. If one of them is meant to be, its name is misspelt.
cities-problem-geometry = This geometry does not fit here: areas are Polygon or MultiPolygon, roads and rails LineString or MultiLineString, places Point.
cities-problem-geometry-empty = The geometry is empty.
cities-problem-ring = A ring needs at least four positions and ends where it begins.
cities-problem-ring-tangled = The ring goes from one end to the other thousands of times, as no border does. Look at it in a map program and draw it anew.
cities-problem-ring-crosses = The ring crosses itself, like a bow tie: put its corners in the order in which one walks round it.
cities-problem-ring-flat = The outline encloses nothing: it goes there and back.
cities-problem-line = A line needs at least two positions.
cities-problem-points-too-many = This shape has too many points. Simplify it.
cities-problem-boundary = The boundary is one shape, a Polygon or MultiPolygon: as a Feature, or alone.
cities-problem-boundary-centre = The middle of the map lies outside these limits: are latitude and longitude swapped? GeoJSON has the longitude first.
cities-problem-boundary-big = These limits are { $wide } km wide and { $high } km high: a country may be so big, but no city. Is this the right file?
cities-problem-area-meridian = This area lies on both sides of the 180th meridian, and such an area cannot be taken yet. Make two areas of it, one on each side.
cities-problem-boundary-meridian = These limits lie on both sides of the 180th meridian, and such limits cannot be taken yet. Take only the side on which the town lies, and leave the other one out of the file; or go without limits: then a report may lie anywhere.
cities-problem-layer-file = “{ $value }” is no name of a layer's file. Write small letters, digits and dashes, then .geojson, each name once.
