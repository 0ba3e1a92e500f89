jobs-permission-mail-see = Xem các thư đã gửi và thư đã đến hay chưa
jobs-permission-mail-retry = Gửi lại thư không đến được
jobs-permission-see = Xem các việc chạy nền và việc bị lỗi
jobs-permission-retry = Chạy lại việc nền bị lỗi
jobs-act-mail-list = đã xem danh sách thư
jobs-act-mail-retry = đã cho gửi lại thư
jobs-act-mail-see = đã đọc một thư
jobs-act-retry = đã cho chạy lại một tác vụ
