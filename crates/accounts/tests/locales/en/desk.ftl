concerns-permission-see = See concerns
concerns-permission-answer = Answer concerns
concerns-nav-desk = Desk
concerns-nav-desk-hint = Where concerns wait.
