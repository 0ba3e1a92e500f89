concerns-permission-see = See concerns
concerns-permission-answer = Answer concerns
concerns-nav-desk = Desk
concerns-nav-desk-hint = Where concerns wait.
concerns-permission-everywhere = Change what holds everywhere
concerns-act-answer = answered the case
