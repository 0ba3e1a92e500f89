# Khung trang: những gì trang nào cũng nói.
web-language-name = Tiếng Việt
# Đã có người nói tiếng Việt đọc toàn bộ chưa? yes hoặc no.
web-language-read = no
web-product = Hansa
web-tagline = bàn tiếp nhận của các thành phố
web-desk-of-city = bàn tiếp nhận
web-skip = Đến nội dung chính
web-nav = Chính
web-rail = Công việc
web-footer-nav = Chân trang
web-sign-in = Đăng nhập
web-me = Tài khoản
web-settings = Cài đặt
web-sign-out = Đăng xuất
web-your-account = { $name }: tài khoản của bạn
web-more = Xem thêm
web-optional = (không bắt buộc)
web-left = bạn không thay đổi
web-saved-kept = Đã lưu. Những gì đã được thay đổi ở đây trong lúc đó vẫn được giữ.
web-list-comma = { ", " }
web-training = Dữ liệu tập huấn: người và vụ việc đều hư cấu.
web-training-enter = Vào với vai …
web-training-mailbox = Hộp thư của nó
web-training-short = Dữ liệu tập huấn
web-training-label = Về dữ liệu này
web-footer = Hansa, nền tảng mở cho các thành phố và mạng lưới của họ.
web-footer-city = { $city } dùng Hansa, nền tảng mở cho các thành phố.
web-footer-emergency = Khẩn cấp: gọi { $number }; bàn tiếp nhận này không có người trực ban đêm.

## Ngôn ngữ
web-language-title = Ngôn ngữ
web-language-is = Ngôn ngữ: { $name }
web-language-unread = Chưa được người bản ngữ đọc lại

## Thời gian
web-time-now = vừa xong
web-time-minutes-ago = { $n } phút trước
web-time-today = hôm nay { $time }
web-time-yesterday = hôm qua { $time }
web-time-tomorrow = ngày mai { $time }
web-time-weekday = { $day } { $time }
web-span-minutes = { $n } phút
web-span-under-hour = chưa đầy 1 giờ
web-span-hours = { $n } giờ
web-span-days = { $n } ngày
web-print-day = { $city }, in ngày { $day }
web-print-zone = Giờ theo múi giờ { $zone }.
web-print-more = Danh sách còn tiếp: không phải tất cả đều có trên giấy này.

## Lỗi
web-errors = Có { $count } chỗ cần sửa
web-error-of = “{ $name }”: { $wrong }
web-error-picture = Minh họa: một ngọn đèn đường không sáng
web-error-home = Về trang đầu
web-error-phone = Hoặc gọi cho chúng tôi: { $phone }
web-error-reference = Nếu viết cho chúng tôi về việc này, xin ghi
web-error-invalid = Yêu cầu này có chỗ chưa đúng
web-error-invalid-hint = Chưa có gì thay đổi. Hãy quay lại, sửa rồi gửi lại; những gì bạn đã gõ vẫn còn.
web-error-denied = Bạn không được mở trang này
web-error-denied-hint = Nếu bạn nghĩ mình được phép, hãy hỏi quản trị viên; trang “Ai được làm gì” cho biết lý do.
web-error-not-found = Không có gì ở địa chỉ này
web-error-not-found-hint = Có thể liên kết đã cũ hoặc gõ nhầm, hoặc nội dung không công khai. Từ trang đầu có thể tìm thấy mọi thứ.
web-error-conflict = Người khác vừa thay đổi mục này cùng lúc
web-error-conflict-hint = Chưa có gì bị ghi đè. Hãy quay lại, xem hiện trạng rồi quyết định.
web-error-refused = Hiện không làm được việc này
web-error-refused-hint = Chưa có gì thay đổi. Hãy quay lại, xem hiện trạng rồi làm tiếp từ đó.
web-error-back = Quay lại nơi bạn đang làm
web-error-limited = Quá nhiều cùng một lúc
web-error-limited-hint = Đợi một phút rồi thử lại. Những gì đã được nhận không bị mất.
web-error-lists = Có quá nhiều danh sách đang được tải cùng lúc. Hãy đợi một danh sách tải xong rồi thử lại.
web-error-unavailable = Một phần chúng tôi cần đang không trả lời
web-error-unavailable-hint = Lần này chưa lưu được gì. Hãy thử lại sau giây lát.
web-error-broken = Có trục trặc ở phía chúng tôi
web-error-broken-hint = Những gì đã được nhận vẫn an toàn. Hãy thử lại; nếu vẫn vậy, xin báo cho chúng tôi.
web-error-signed-out = Bạn đã bị đăng xuất
web-error-signed-out-hint = Hãy đăng nhập và mở lại trang: trang mở trong thẻ mới, nên những gì bạn gõ vẫn còn ở đây cho đến khi bạn nhập lại ở đó.
web-error-sign-in = Đăng nhập (trong thẻ mới)
web-error-stale-form = Biểu mẫu này đã quá cũ, hoặc bạn đã đăng xuất. Hãy mở lại trang và gửi lần nữa.
web-error-typed = Những gì bạn gõ chưa được lưu
web-error-typed-hint = Chúng sẽ mất khi bạn rời trang này. Hãy chép lại phần bạn còn cần.
web-error-unreadable-form = Biểu mẫu không đến đầy đủ. Xin gửi lại.
web-error-too-big = Những gì bạn gửi quá lớn. Hãy gửi ít ảnh hơn hoặc ảnh nhỏ hơn.
web-error-too-slow = Gửi đến mất quá lâu. Hãy gửi ít hơn mỗi lần, hoặc thử lại ở nơi có mạng tốt hơn.
web-act-refused = đã thử một việc bị từ chối
