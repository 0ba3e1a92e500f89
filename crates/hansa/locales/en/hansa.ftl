hansa-door-title = Enter as …
hansa-door-lede = This is a demo on your own machine: choose somebody and see what they see. Nobody here is real.
hansa-role-administrator = Administrator
hansa-role-supervisor = Supervisor
hansa-role-operator = Operator
hansa-role-case-worker = Case worker
hansa-role-inspector = Inspector
hansa-role-viewer = Viewer
