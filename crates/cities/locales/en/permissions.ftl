cities-permission-settings = Change the city: names, departments, areas, places, calendar
cities-permission-create = Set up a city on this installation
