## The city folder
concerns-problem-department = There is no department “{ $value }” in departments.csv.
concerns-problem-category = There is no category “{ $value }” in categories.toml.
concerns-problem-area = There is no area “{ $value }” in areas.geojson.
concerns-problem-route-twice = “{ $value }” and this area are routed twice; only one row can hold.
concerns-problem-deadline = “{ $value }” is no deadline; write “24 hours”, “8 working hours” or “3 working days”.
concerns-problem-name-language = The name is missing in “{ $lang }”, the city's first language.
concerns-problem-options = A question of type “{ $kind }” has options only if it is choice or choices, and then at least one.
