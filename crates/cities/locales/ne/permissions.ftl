cities-permission-settings = सहरको विवरण बदल्ने: नाम, शाखा, क्षेत्र, ठाउँ, पात्रो
cities-permission-create = यो प्रणालीमा नयाँ सहर बनाउने
