# Tòa thị chính: cài đặt của thành phố, những bước đầu, thư và việc chạy nền.

## Menu
townhall-nav-settings = Cài đặt
townhall-nav-settings-hint = Thành phố này vận hành thế nào: tên, con người, quy tắc và thư.
townhall-nav-city = Thành phố
townhall-nav-city-hint = Tên, ngôn ngữ, số điện thoại, lời viết, màu và tranh buổi tối, như người dân thấy.
townhall-nav-departments = Đơn vị
townhall-nav-departments-hint = Ai trả lời phản ánh, và thông báo gửi họ đi đâu.
townhall-nav-areas = Khu vực
townhall-nav-areas-hint = Các khu vực dùng để phân phản ánh và tính số liệu.
townhall-nav-calendar = Giờ làm việc và ngày nghỉ
townhall-nav-calendar-hint = Những giờ được tính vào hạn trả lời.
townhall-nav-places = Địa điểm
townhall-nav-places-hint = Đường, địa danh và cột mà người dân và cán bộ tìm theo tên.
townhall-nav-begin = Những bước đầu
townhall-nav-begin-hint = Thành phố mới cần gì trước phản ánh đầu tiên, và đã xong những gì.
townhall-nav-another = Thành phố khác
townhall-nav-another-hint = Lập thêm một thành phố trong hệ thống này.
townhall-nav-mails = Thư
townhall-nav-mails-hint = Đã gửi gì cho ai, thư nào bị kẹt, và gửi lại.
townhall-nav-folder = Thư mục thành phố
townhall-nav-folder-hint = Mọi thứ trên các trang này dạng tệp: để giữ, để so sánh, để đưa trở lại.
townhall-nav-jobs = Việc chạy nền
townhall-nav-jobs-hint = Việc chạy nền bị lỗi, và chạy lại.
townhall-group-city = Thành phố
townhall-group-work = Phản ánh và câu trả lời
townhall-group-people = Con người và quyền
townhall-group-running = Vận hành

## Danh sách
townhall-settings-lede = { $city } vận hành thế nào. Mỗi trang cho biết thay đổi gì với ai, và ai thay đổi lần cuối.
townhall-settings-none = Ở đây không có gì bạn thay đổi được. Hãy hỏi quản trị viên nếu bạn cần quyền.

## Ở mọi nơi
townhall-back = Quay lại
townhall-save = Lưu
townhall-save-anyway = Vẫn lưu phần của tôi
townhall-add = Thêm
townhall-delete = Xóa
townhall-find = Tìm
townhall-show = Hiện
townhall-name = Tên
townhall-code = Mã
townhall-code-hint = Chữ thường, chữ số và dấu gạch nối. Mã nằm trong tệp và địa chỉ, và không bao giờ đổi.
townhall-mail = Địa chỉ email
townhall-phone = Điện thoại
townhall-date = Ngày
townhall-closed = đã đóng
townhall-no-data = không có dữ liệu
townhall-never = chưa bao giờ
townhall-new = Mới
townhall-corrected = Đã đổi
townhall-gone = Không còn
townhall-which = Mục nào
townhall-in-language = { $what }, { $language }
townhall-nothing-found = Không có gì khớp. Hãy thử ít chữ hơn.
townhall-changed-by = Thay đổi lần cuối bởi { $name },
townhall-changed-never = Chưa thay đổi từ khi lập.
townhall-done-saved = Đã lưu. Trang tiếp theo bất kỳ ai mở sẽ hiện thay đổi.
townhall-done-added = Đã thêm.
townhall-done-closed = Đã đóng. Không giao gì mới nữa; những gì đang có vẫn giữ.
townhall-done-reopened = Đã mở lại.
townhall-done-removed = Đã bỏ.
townhall-done-taken = Đã nhận. Mọi thứ trong tệp nay đã được áp dụng.
townhall-done-again = Đang bắt đầu lại.
townhall-error-file-gone = Tệp bạn vừa xem không còn ở đây, hoặc người khác đã tải lên tệp khác. Chưa có gì thay đổi; hãy tải lên lại.
townhall-error-no-file = Hãy chọn tệp trước.
townhall-error-not-text = Đây không phải là văn bản UTF-8. Hãy lưu tệp dạng UTF-8 rồi tải lên lại.
townhall-error-date = Hãy ghi một ngày, ví dụ 2026-12-25.
townhall-error-country = Chọn quốc gia trong danh sách.
townhall-error-zone = Chọn múi giờ trong danh sách.
townhall-error-name = Nhập tên thành phố.
townhall-error-slug = Nhập từ dùng trong địa chỉ của thành phố, bằng chữ thường a đến z: ví dụ my-city.
townhall-error-language = Không chọn được “{ $value }”: các trang của ngôn ngữ này chưa đủ.

## Có người nhanh hơn
townhall-stale-by = { $name } đã thay đổi mục này trong lúc bạn viết,
townhall-stale-title = Có người đã thay đổi mục này trong lúc bạn viết.
townhall-stale-hint = Phần của bạn chưa được lưu, và không mất gì: những gì bạn gõ vẫn ở bên dưới.
townhall-stale-same = Những gì bạn gõ giống với hiện tại.
townhall-stale-table = Cả hai bản
townhall-stale-what = Mục
townhall-stale-theirs = Hiện tại
townhall-stale-mine = Của bạn
townhall-stale-take-theirs = Giữ như hiện tại

## Tệp
townhall-file = Tệp
townhall-check-file = Xem trước đã
townhall-another-file = Tệp khác
townhall-take-not = Giữ nguyên mọi thứ
townhall-take-none = Không nhận gì
townhall-check-same = Tệp nói đúng những gì đang có ở đây. Không có gì để nhận.
townhall-problems = Có { $count } chỗ sai trong tệp; chưa có gì thay đổi
townhall-problems-table = Các chỗ sai
townhall-problems-place = Ở đâu
townhall-problems-what = Sai gì
townhall-problems-more = Có thể còn nữa; đây là những chỗ đầu tiên.
townhall-zip-unreadable = Đây không phải là tệp zip đọc được: { $why }
townhall-zip-files = Tệp zip chứa quá nhiều tệp; tối đa { $max }.
townhall-zip-path = Đường dẫn này ra ngoài thư mục, hoặc không được đặt tên tệp như vậy.
townhall-zip-big = Giải nén ra, tệp lớn hơn mức cho phép của thư mục thành phố: tổng cộng { $max } MB.

## Thành phố
townhall-city-lede = Những gì người dân thấy trên mọi trang của thành phố, ngay khi bạn lưu.
townhall-city-names = Tên và ngôn ngữ
townhall-city-numbers = Cách mọi người liên hệ với bạn
townhall-city-texts = Lời của chính bạn
townhall-city-texts-hint = Bằng mọi ngôn ngữ bạn viết được; thiếu ngôn ngữ nào thì hiện bằng ngôn ngữ thứ nhất.
townhall-city-looks = Giao diện
townhall-city-place = Thành phố ở đâu
townhall-languages = Ngôn ngữ
townhall-languages-hint = Người dân chọn trong số này. Chỉ thêm được ngôn ngữ đã có đủ các trang.
townhall-language-read = { $name }
townhall-language-unread = { $name } (đủ, chưa được người bản ngữ đọc lại)
townhall-language-incomplete = { $name } (chỉ có tên: các trang chưa đủ nên không mở cho người dân)
townhall-first-language = Ngôn ngữ thứ nhất
townhall-first-language-hint = Dùng khi không biết gì về người đọc.
townhall-emergency = Số khẩn cấp
townhall-emergency-hint = Ở chân mọi trang: cho việc không thể chờ.
townhall-phone-hint = Số của chính bàn tiếp nhận, trên trang lỗi và trong thư.
townhall-mail-hint = Thư trả lời được gửi đến đó.
townhall-reopen-days = Số ngày được mở lại
townhall-reopen-days-hint = Sau câu trả lời bao lâu, người phản ánh còn được nói là chưa ổn.
townhall-text-welcome = Lời chào
townhall-text-about = Về bàn tiếp nhận này
townhall-text-privacy = Quyền riêng tư
townhall-brand = Màu
townhall-brand-hint = Dấu thăng và sáu chữ số. Màu quá nhạt cho chữ trắng sẽ được làm đậm đến khi đọc được.
townhall-brand-sample = Gửi phản ánh
townhall-brand-used = Dùng trên các trang
townhall-brand-contrast = Độ tương phản với màu trắng (5.3 trở lên)
townhall-brand-darkened = { $colour } quá nhạt cho chữ trắng, nên các trang dùng màu đậm hơn cùng tông.
townhall-look = Xem thử giao diện
townhall-town = Tranh buổi tối
townhall-town-hint = Con phố ở trang đầu: mỗi ô cửa sổ là một phản ánh trong tuần, sáng đèn khi đã trả lời.
townhall-town-steppe = Thảo nguyên
townhall-town-strait = Eo biển
townhall-town-hills = Đồi núi
townhall-town-harbour = Bến cảng
townhall-town-towers = Nhà cao tầng
townhall-country = Quốc gia
townhall-country-hint = Chọn theo tên tiếng Anh.
townhall-choose = Chọn
townhall-zone = Múi giờ
townhall-zone-hint = Thành phố lớn gần nhất trong nước, ví dụ Asia/Seoul. Hạn trả lời và ngày tháng theo múi giờ này.
townhall-lat = Vĩ độ
townhall-lat-hint = Theo độ, dùng dấu chấm: 37.5665. Giữa bản đồ. Bản đồ trên mạng cho cả hai số cùng lúc, như “37.5665, 126.978”: khi đó hãy đặt cả hai vào đây và để trống kinh độ.
townhall-lon = Kinh độ
townhall-zoom = Mức phóng của bản đồ đầu tiên
townhall-zoom-hint = 9 thấy cả một vùng, 18 thấy một ngôi nhà.
townhall-max-zoom = Mức phóng sâu nhất
townhall-max-zoom-hint = Đến mức mà bản đồ nền của thành phố có.

## Đơn vị
townhall-departments-lede = Phản ánh được gửi đến một trong các đơn vị này. Thay đổi có hiệu lực ngay, với mọi người gửi, trả lời hoặc thống kê.
townhall-departments-none = Chưa có đơn vị nào. Hãy thêm đơn vị đầu tiên: phải có người trả lời.
townhall-departments-table = Các đơn vị
townhall-department-add = Thêm đơn vị
townhall-department-mail-hint = Thông báo về phản ánh mới và trễ hạn được gửi đến đó.
townhall-department-lede = Mã { $code }. Tên đơn vị nằm trên mọi câu trả lời của đơn vị.
townhall-department-close = Đóng
townhall-department-close-hint = Không còn được chọn cho việc mới. Những gì đang có vẫn ở lại, dưới tên này.
townhall-department-reopen = Mở lại
townhall-department-reopen-hint = Lại chọn được.
townhall-department-remove = Bỏ
townhall-department-remove-hint = Chỉ bỏ hẳn được những gì không có phản ánh và quy tắc nào nhắc đến.

## Khu vực
townhall-areas-lede = { $count ->
    [0] Chưa có khu vực. Không có khu vực thì việc phân phản ánh và số liệu chỉ biết cả thành phố.
   *[other] { $count } khu vực. Việc phân phản ánh và số liệu dùng chúng từ phản ánh tiếp theo.
}
townhall-areas-none = Chưa có khu vực nào. Hãy tải lên một tệp có đủ các khu vực.
townhall-areas-table = Các khu vực
townhall-areas-find = Tìm khu vực theo tên hoặc mã
townhall-areas-cut = Đây là 200 khu vực đầu tiên. Hãy tìm để thấy các khu vực khác.
townhall-area = Khu vực
townhall-level = Cấp
townhall-level-district = Quận
townhall-level-ward = Phường
townhall-level-barangay = Barangay
townhall-level-neighbourhood = Khu dân cư
townhall-population = Dân số
townhall-population-hint = Cần cho số liệu trên một nghìn người.
townhall-area-approximate = không phải địa giới pháp lý
townhall-area-lede = { $level }, mã { $code }. Tên mới hiện từ trang tiếp theo.
townhall-areas-replace = Thay tất cả
townhall-areas-replace-hint = Một tệp GeoJSON có mọi khu vực, với mã, cấp và tên như trong thư mục thành phố. Bạn thấy sẽ thay đổi gì trước khi có gì thay đổi.
townhall-areas-check = Tệp này sẽ thay đổi gì
townhall-areas-check-lede = Tệp đúng: { $count } khu vực. Chưa có gì thay đổi.
townhall-areas-added = Mới
townhall-areas-changed = Đổi tên hoặc hình
townhall-areas-removed = Bỏ: không có gì nhắc đến
townhall-areas-closed = Đóng: có phản ánh hoặc quy tắc nhắc đến, và giữ lại
townhall-areas-take = Nhận các khu vực này

## Lịch
townhall-calendar-lede = Hạn trả lời tính theo các giờ này. Phản ánh đã có hạn thì giữ hạn đó; phản ánh đến sau khi thay đổi thì tính theo giờ mới.
townhall-week = Giờ làm việc
townhall-week-hint = Hãy ghi 08:00-13:00, 14:00-17:00. Để trống là ngày nghỉ; nửa đêm cuối ngày là 24:00.
townhall-day-mon = Thứ Hai
townhall-day-tue = Thứ Ba
townhall-day-wed = Thứ Tư
townhall-day-thu = Thứ Năm
townhall-day-fri = Thứ Sáu
townhall-day-sat = Thứ Bảy
townhall-day-sun = Chủ Nhật
townhall-holidays = Ngày nghỉ
townhall-holidays-none = Chưa có ngày nghỉ: ngày làm việc nào cũng tính.
townhall-holiday-add = Thêm ngày nghỉ
townhall-holidays-import = Từ tệp
townhall-holidays-import-hint = Một tệp CSV có các cột date và name_en, name_… Ngày đã có thì được đổi tên; không ngày nào bị bỏ. Tệp có dòng sai thì không thay đổi gì.
townhall-holidays-take = Nhận các ngày này

## Địa điểm
townhall-places-lede = Những gì người ta gõ hoặc nói khi được hỏi ở đâu. Tìm kiếm biết thay đổi ngay; phản ánh giữ nguyên lời đã ghi.
townhall-places-none = Chưa có địa điểm nào. Hãy tải tệp lên, hoặc thêm địa điểm đầu tiên.
townhall-places-table = Các địa điểm
townhall-places-find = Tìm địa điểm theo tên hoặc số
townhall-places-cut = Đây là 50 địa điểm đầu tiên. Hãy tìm để thấy các địa điểm khác.
townhall-list = Danh sách
townhall-list-landmarks = Địa danh
townhall-list-streets = Đường
townhall-list-poles = Cột
townhall-places-import = Từ tệp
townhall-places-import-hint = CSV như trong thư mục thành phố, hoặc các điểm GeoJSON với cùng tên. Bạn thấy dòng đúng và dòng sai trước khi có gì được nhận.
townhall-places-replace = Bỏ những gì không có trong tệp
townhall-places-replace-hint = Nếu không, danh sách chỉ được thêm và sửa.
townhall-places-check = Tệp này sẽ thay đổi gì
townhall-places-check-lede = { $bad ->
    [0] Mọi dòng đều đúng: { $good }. Chưa có gì thay đổi.
   *[other] { $good } dòng đúng, { $bad } dòng sai. Chưa có gì thay đổi.
}
townhall-places-check-unread = Chưa đọc được tệp: dòng đầu hoặc dạng tệp bị sai. Chưa có gì thay đổi.
townhall-places-take = Nhận { $count } dòng đúng
townhall-places-whole = Danh sách để thay thế phải đúng toàn bộ: mục không có trong đó chưa chắc là đã mất.
townhall-places-no-good = Không có dòng nào đúng, nên không có gì để nhận.
townhall-place-add = Thêm địa điểm
townhall-place-code = Mã hoặc số
townhall-place-code-hint = Với cột thì là số sơn trên cột; còn lại là chữ thường, chữ số và dấu gạch nối.
townhall-place-lede = Mã { $code }. Mã không đổi.
townhall-place-delete = Xóa địa điểm này
townhall-place-delete-hint = Sẽ không tìm thấy nữa. Phản ánh giữ nguyên lời đã gọi tên nó.
townhall-street = Đường
townhall-street-hint = Với cột: mã của đường nơi có cột.
townhall-kind = Loại
townhall-kind-street = Đường
townhall-kind-lamp = Đèn đường
townhall-kind-cabinet = Tủ điện
townhall-kind-signal = Đèn giao thông
townhall-kind-school = Trường học
townhall-kind-market = Chợ
townhall-kind-clinic = Phòng khám
townhall-kind-hospital = Bệnh viện
townhall-kind-stop = Điểm dừng
townhall-kind-station = Nhà ga
townhall-kind-park = Công viên
townhall-kind-worship = Nơi thờ tự
townhall-kind-office = Cơ quan
townhall-kind-bridge = Cầu
townhall-kind-other = Địa danh khác

## Thư mục
townhall-folder-lede = Mọi cài đặt trên các trang này, dạng tệp con người đọc được. Không có phản ánh và con người trong đó.
townhall-folder-get = Giữ một bản sao
townhall-folder-get-hint = Một tệp zip: cài đặt, đơn vị, khu vực, giờ làm việc, địa điểm, bản đồ nền, và các loại phản ánh cùng quy tắc.
townhall-folder-download = Tải thư mục xuống
townhall-folder-put = Đưa trở lại
townhall-folder-put-hint = Tệp zip của một thư mục thành phố. Bạn thấy mọi chỗ sai, và sẽ thay đổi gì, trước khi có gì thay đổi.
townhall-folder-other-city = Thư mục này của thành phố khác, “{ $slug }”. Chưa có gì thay đổi.
townhall-folder-check = Thư mục này sẽ thay đổi gì
townhall-folder-new = Thư mục đúng. { $name } sẽ là thành phố mới. Chưa có gì thay đổi.
townhall-folder-changes = Thư mục đúng. Nó sẽ thay đổi { $name } như sau. Chưa có gì thay đổi.
townhall-folder-table = Các thay đổi
townhall-folder-gone-hint = Những gì không còn trong thư mục nhưng được phản ánh hoặc quy tắc nhắc đến thì đóng, không bỏ.
townhall-folder-files = Cũng được nhận nguyên vẹn:
townhall-folder-take = Nhận thư mục

## Thành phố mới
townhall-begin-title = Lập một thành phố
townhall-begin-lede = Chỉ cần tên và vị trí để bắt đầu. Mọi thứ đều thay đổi được về sau, trừ địa chỉ.
townhall-begin-name = Tên thành phố
townhall-begin-slug = Địa chỉ
townhall-begin-slug-hint = Chữ thường, chữ số và dấu gạch nối: phần đầu của mọi địa chỉ của thành phố. Không bao giờ đổi.
townhall-begin-country-hint = Múi giờ theo quốc gia; nếu quốc gia có nhiều múi giờ, bạn sẽ chọn ở bước tiếp theo.
townhall-begin-go = Lập thành phố
townhall-begin-folder = Hoặc từ thư mục của nó
townhall-begin-folder-hint = Tệp zip của một thư mục thành phố mà ai đó đã xuất ra hoặc viết.
townhall-begin-taken = Đã có thành phố “{ $slug }”. Để thay đổi, hãy dùng cài đặt của nó, mục Thư mục thành phố.
townhall-steps-left = Còn <lit>{ $count } bước</lit> nữa là { $city } sẵn sàng.
townhall-steps-none = { $city } đã sẵn sàng.
townhall-steps-lede = Theo thứ tự nào cũng được. Mỗi bước dẫn đến trang của nó, và thay đổi được bất cứ lúc nào.
townhall-steps-look = Xem thành phố như người dân thấy
townhall-step-done = đã xong
townhall-step-open = cần làm
townhall-step-departments = Phải có người trả lời: ít nhất một đơn vị.
townhall-step-categories = Loại phản ánh
townhall-step-categories-hint = Phản ánh được gì, ai nhận, và trả lời trong bao lâu.
townhall-step-areas = Các khu vực, nếu thành phố có: để phân phản ánh và tính số liệu.
townhall-step-places = Đường và địa danh mà mọi người tìm theo tên.
townhall-step-calendar = Đã đặt sẵn giờ hành chính, thứ Hai đến thứ Sáu từ 9 đến 17 giờ; hãy sửa cho đúng, và thêm các ngày nghỉ.
townhall-step-people = Đồng nghiệp
townhall-step-people-hint = Hãy mời những người trả lời, và trao vai trò cho họ.
townhall-step-brand = Màu, lời viết và số điện thoại
townhall-step-brand-hint = Để người dân thấy đây là thành phố của mình.

## Thư
townhall-mails-fine = Không có thư nào bị kẹt.
townhall-mails-stuck = <lit>{ $count } thư</lit> đã ngừng gửi.
townhall-mails-lede = Mọi thư của thành phố này gửi người dân và cán bộ. Thư lỗi được tự động thử lại, ngày càng thưa; thư đã ngừng gửi thì chờ bạn.
townhall-mails-lede-installation = Thư của chính hệ thống: lời mời, mật khẩu.
townhall-mails-installation = Thư của chính hệ thống
townhall-mails-none = Chưa có thư nào. Thông báo gửi người dân và cán bộ sẽ ở đây.
townhall-no-mail = Hệ thống này không gửi thư: người vận hành chưa đặt HANSA_SMTP. Thư được giữ ở đây và sẽ gửi đi khi đã đặt.
townhall-mails-found = { $count } thư
townhall-mails-more = Hơn { $count } thư
townhall-destinations = Thư gửi đi đâu
townhall-destination = Tên miền
townhall-mail-waiting = Đang chờ
townhall-last-sent = Gửi lần cuối
townhall-last-error = Lỗi lần cuối
townhall-again = Gửi lại
townhall-again-hint = Bắt đầu lại từ lần thử thứ nhất. Ai đã nhận rồi thì không nhận hai lần.
townhall-state = Trạng thái
townhall-to = Đến
townhall-mail-all = Tất cả
townhall-mail-queued = đang xếp hàng
townhall-mail-sending = đang gửi
townhall-mail-sent = đã gửi
townhall-mail-failed = sẽ thử lại
townhall-mail-gave-up = đã ngừng gửi
townhall-mail-from = Từ
townhall-mail-reply-to = Trả lời đến
townhall-mail-about = Về
townhall-mail-written = Viết lúc
townhall-mail-attempts = Số lần thử
townhall-mail-next = Lần thử tiếp theo
townhall-mail-message-id = Message-ID
townhall-mail-text = Nội dung như đã gửi
townhall-mail-text-hint = Phần có định dạng của thư nói cùng nội dung.
townhall-mail-secret = Thư này chứa chìa khóa vào tài khoản của người nhận, nên không ai ngoài người nhận thấy nội dung.

## Việc chạy nền
townhall-jobs-fine = Không có việc nào bị lỗi.
townhall-jobs-failed = <lit>{ $count } việc</lit> bị lỗi.
townhall-jobs-lede = Việc chạy nền của cả hệ thống. Việc lỗi được tự động thử lại; việc lỗi hẳn thì chờ ở đây.
townhall-jobs-none = Không có việc nào ở trạng thái này.
townhall-job-queued = đang xếp hàng
townhall-job-running = đang chạy
townhall-job-done = đã xong
townhall-job-failed = bị lỗi
townhall-job-kind = Việc
townhall-job-attempts = { $n } trên { $max }

## Hộp thư của bản trình diễn
townhall-mailbox-title = Hộp thư của bản trình diễn
townhall-mailbox-lede = Mọi thư mà bản trình diễn đã gửi. Không có gì rời khỏi máy này; các liên kết đều dùng được.
townhall-mailbox-find = Tìm theo địa chỉ
townhall-mailbox-none = Chưa có thư nào. Hãy gửi một phản ánh có email, và thư xác nhận sẽ ở đây.
townhall-mailbox-choose = Chọn một thư
townhall-mailbox-choose-hint = Thư mở ra ở đây như người nhận thấy.
