hansa-door-title = Vào với vai …
hansa-door-lede = Đây là bản trình diễn trên máy của bạn: chọn một người và xem họ thấy gì. Không ai ở đây có thật.
hansa-role-administrator = Quản trị viên
hansa-role-supervisor = Người giám sát
hansa-role-operator = Tổng đài viên
hansa-role-case-worker = Cán bộ xử lý
hansa-role-inspector = Thanh tra viên
hansa-role-viewer = Người xem
