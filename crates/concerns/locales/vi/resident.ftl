# Phía người dân: viết phản ánh, biên nhận, theo dõi, phản hồi, đánh giá, mở lại.
concerns-nav-report = Gửi phản ánh
concerns-nav-report-hint = Báo cho thành phố biết một việc
concerns-nav-follow = Theo dõi
concerns-nav-follow-hint = Phản ánh đang ở đâu; khi đăng nhập, tất cả phản ánh của bạn

## Mỗi bước
concerns-report-leave = Thoát; phản ánh của bạn vẫn được giữ
concerns-report-leave-empty = Thoát
concerns-report-back = Quay lại
concerns-report-step = Câu { $n } trên { $of }
concerns-report-last-look = Xem lại lần cuối
concerns-report-before-last = Trước câu hỏi cuối
concerns-report-go-on = Tiếp tục
concerns-report-so-far = Phản ánh của bạn đến lúc này
concerns-report-kept = Được giữ ở địa chỉ này trong một ngày, cho đến khi bạn gửi. Quay lại không làm mất gì.
concerns-report-not-kept = Không cần tài khoản. Chưa có gì được lưu cho đến khi bạn tiếp tục.
concerns-report-continue = Viết tiếp phản ánh bạn đã bắt đầu
concerns-report-gone = Phản ánh không được gửi sẽ bị xóa sau một ngày. Nếu đó là của bạn, xin viết lại; chỉ mất một phút.
concerns-report-change = Sửa
concerns-report-change-where = địa điểm
concerns-report-change-what = nội dung
concerns-report-change-answer = câu trả lời của bạn
concerns-report-change-details = chi tiết
concerns-report-change-pictures = ảnh của bạn
concerns-report-fact-where = Ở đâu
concerns-report-fact-what = Việc gì
concerns-report-fact-details = Chi tiết
concerns-report-fact-mail = Email
concerns-report-fact-goes-to = Gửi đến
concerns-report-fact-due = Hạn trả lời
concerns-report-fact-now = Bây giờ
concerns-report-fact-next = Tiếp theo
concerns-report-fact-later = Sau đó
concerns-report-the-city = thành phố
concerns-within-hours = trong { $n } giờ
concerns-within-working-hours = trong { $n } giờ làm việc
concerns-within-working-days = trong { $n } ngày làm việc
concerns-metres = { $n } m
concerns-kilometres = { $n } km

## Ở đâu?
concerns-report-where = Ở đâu?
concerns-report-locate = Dùng vị trí của tôi
concerns-report-locating = Đang tìm vị trí của bạn…
concerns-report-locate-failed = Điện thoại của bạn không cho biết vị trí. Hãy tìm theo tên đường hoặc địa danh.
concerns-report-search = Đường, địa danh, hoặc số trên cột đèn
concerns-report-find = Tìm
concerns-report-found = { $n ->
    [0] Không có địa điểm nào tên “{ $asked }”
   *[other] Tìm thấy { $n } địa điểm cho “{ $asked }”
}
concerns-report-your-mark = Chỗ bạn đánh dấu
concerns-report-mark-small = Điểm đánh dấu trên bản đồ
concerns-report-words-only = Không phải các chỗ này: giữ “{ $asked }” như tôi viết
concerns-report-words-only-small = Cán bộ sẽ tìm địa điểm
concerns-report-outside = Chỗ bạn đánh dấu nằm ngoài { $city }, nơi chỉ quản lý trong địa giới của mình. Hãy chọn chỗ bên trong: trên bản đồ hoặc theo tên. Việc ở thành phố bên cạnh thì báo cho nơi ấy; việc không gắn với một chỗ nào thì cứ tiếp tục mà không cần chỗ.
concerns-report-not-open-home = Về trang đầu
concerns-report-not-open = { $city } vẫn đang chuẩn bị quầy dịch vụ: ở đây chưa thể báo gì. Xin quay lại sau.
concerns-report-right-spot = Điểm đánh dấu đã đúng chỗ chưa?
concerns-report-map = Bản đồ đường phố với điểm đánh dấu của bạn ở giữa
concerns-report-closer = Phóng to
concerns-report-further = Thu nhỏ
concerns-report-move = Dời điểm đánh dấu:
concerns-report-move-north = lên phía bắc
concerns-report-move-south = xuống phía nam
concerns-report-move-west = sang phía tây
concerns-report-move-east = sang phía đông
concerns-report-drag = Kéo điểm đánh dấu, hoặc chạm vào chỗ đúng.
concerns-report-on-map = Hoặc chỉ chỗ đó trên bản đồ
concerns-report-tap = Chạm vào đúng chỗ. Dùng chuột hoặc hai ngón tay để dời bản đồ.
concerns-report-near = Mô tả chỗ đó
concerns-report-near-only = Hoặc nói bằng lời
concerns-report-near-hint = Ví dụ: giữa cổng trường và quán nước
concerns-report-this-place = Đúng chỗ này
concerns-report-no-place = Không ở một chỗ cụ thể
concerns-report-nowhere = Không ở một chỗ cụ thể
concerns-report-needs-none = Việc bạn chọn không cần địa điểm. Hãy chạm “Không ở một chỗ cụ thể”, hoặc ghi địa điểm nếu có ích.
concerns-report-near-place = Gần { $place }
concerns-report-near-pole = Gần { $place }, cạnh { $pole }
concerns-report-away-place = Cách { $place } { $distance }
concerns-report-in-area = Ở { $area }
concerns-report-pole-lamp = Đèn { $number }
concerns-report-pole-cabinet = Tủ điện { $number }
concerns-report-pole-signal = Đèn giao thông { $number }
concerns-report-one-page = Mạng yếu? <a>Mọi câu hỏi trên một trang</a>, không có mạng cũng dùng được.

## Việc gì?
concerns-report-what = Việc gì vậy?
concerns-report-own-words = Nói theo cách của bạn
concerns-report-own-words-hint = Hai ba từ là đủ.
concerns-report-best-for = Hợp nhất với “{ $said }”
concerns-report-none-for = Không có loại nào hợp với “{ $said }”. Hãy chọn trong danh sách.
concerns-report-closed = Thành phố không còn nhận loại việc này ở đây nữa. Hãy chọn loại khác; phần còn lại vẫn được giữ.
concerns-report-all-kinds = Tất cả { $n } loại phản ánh
concerns-report-answered-within = được trả lời { $within }
concerns-report-not-ours = không thuộc thành phố: chúng tôi chỉ bạn gọi cho ai
concerns-report-call-first = gọi { $number } trước
concerns-report-danger = <b>Có người gặp nguy hiểm?</b> Đừng gửi phản ánh ở đây trước. Hãy gọi <a>{ $number }</a> ngay.
concerns-report-elsewhere = Việc này không thuộc thành phố
concerns-report-elsewhere-not-sent = Chưa gửi gì cả: gửi phản ánh ở đây chỉ làm bạn mất thời gian.
concerns-report-elsewhere-other = Việc của tôi khác
concerns-report-call = Gọi { $number } ngay
concerns-report-call-text = Đừng chờ trả lời ở đây: bàn tiếp nhận này không có người trực mọi lúc.
concerns-report-call-button = Gọi { $number }
concerns-report-call-then = Hãy tránh xa và giữ mọi người tránh xa cho đến khi có người đến giúp.
concerns-report-call-go-on = Tôi đã gọi, hoặc không ai gặp nguy hiểm: báo cho thành phố

## Có phải một trong các việc này?
concerns-report-same = Có phải một trong các việc này không?
concerns-report-same-lede = Gần đó đã có { $n } phản ánh. Bấm “Tôi cũng vậy” sẽ có ích: đơn vị xử lý thấy có bao nhiêu người cần.
concerns-report-same-map = Bản đồ đường phố quanh chỗ của bạn với các phản ánh gần đó
concerns-report-away = cách { $distance }
concerns-report-people = { $n } người
concerns-report-due = hạn
concerns-report-me-too = Đúng, tôi cũng vậy
concerns-report-me-too-which = : { $letter }
concerns-report-twin-photo = Ảnh của { $letter }
concerns-report-another = Không, việc của tôi khác

## Thêm một chút
concerns-report-more = Xin cho biết thêm một chút
concerns-report-question = Câu hỏi
concerns-report-words = Theo lời của bạn
concerns-report-readers-all = Mọi người sẽ đọc được phần này. Xin đừng ghi tên và số điện thoại.
concerns-report-readers-review = Mọi người sẽ đọc được phần này sau khi cán bộ xem lại. Xin đừng ghi tên và số điện thoại.
concerns-report-readers-staff = Chỉ cán bộ thành phố và bạn đọc được phần này.
concerns-report-readers-off-map = Chỉ cán bộ thành phố và bạn mở được phản ánh này.
concerns-report-pictures = Ảnh
concerns-report-picture = Ảnh { $n }
concerns-report-add = Thêm ảnh
concerns-report-upload = Tải lên các ảnh đã chọn
concerns-report-remove = Bỏ
concerns-report-pictures-hint = Chúng tôi gỡ bỏ địa điểm và thời gian mà điện thoại ghi ngầm trong ảnh.
concerns-report-mail = Email, nếu bạn muốn nhận câu trả lời
concerns-report-mail-hint = Chỉ cán bộ thành phố thấy. Không có email bạn vẫn theo dõi được bằng liên kết riêng.
concerns-report-mail-hint-unsent = Ở đây không gửi thư. Chỉ cán bộ thành phố thấy địa chỉ này và có thể tự viết cho bạn; bạn theo dõi bằng liên kết riêng.
concerns-report-reach = Thêm tên hoặc số điện thoại của bạn
concerns-report-name = Tên của bạn
concerns-report-phone = Điện thoại
concerns-report-private = Đừng đưa phản ánh của tôi lên bản đồ
concerns-report-private-small = Chỉ cán bộ và bạn mở được

## Xem lại và gửi
concerns-report-check = Như vậy đã đúng chưa?
concerns-report-promise = { $team } sẽ trả lời, chậm nhất
concerns-report-will-write = Chúng tôi sẽ viết cho { $mail }.
concerns-report-no-mail = Bạn không để lại email: bạn sẽ thấy một liên kết riêng để giữ lại.
concerns-report-unsent = Ở đây không gửi thư: bạn sẽ thấy một liên kết riêng để giữ lại.
concerns-report-send = Gửi phản ánh

## Biên nhận
concerns-receipt-thanks = Cảm ơn bạn: { $reference }
concerns-receipt-title = Cảm ơn bạn. { $team } đã nhận phản ánh của bạn.
concerns-receipt-due = Hạn trả lời là
concerns-receipt-reference = Mã phản ánh của bạn
concerns-receipt-next = Tiếp theo sẽ thế nào
concerns-receipt-received = Đã nhận
concerns-receipt-with = Ở { $team }
concerns-receipt-with-small = có cán bộ xem và nhận xử lý
concerns-receipt-by = chậm nhất
concerns-receipt-rate = Bạn cho biết đã ổn chưa
concerns-receipt-rate-small = chỉ một chạm, và có thể mở lại
concerns-receipt-keep = <b>Hãy giữ liên kết riêng của bạn.</b> Nó mở phản ánh của bạn trên mọi thiết bị, và không ai khác có.
concerns-receipt-wrote = <b>Chúng tôi viết cho { $mail }</b> bây giờ và khi có tin mới. Không thấy thư? Hãy giữ liên kết riêng.
concerns-receipt-own = Liên kết riêng của bạn
concerns-receipt-review = Người khác xem được ngay sau khi cán bộ xem lại.
concerns-receipt-public = Xem như người khác thấy
concerns-receipt-public-small = Không có tên và địa chỉ của bạn
concerns-receipt-another = Gửi phản ánh khác
concerns-receipt-another-small = Đã điền sẵn cùng địa điểm

## Sau liên kết riêng
concerns-own-lede-working = { $team } đang xử lý; hạn trả lời { $time }.
concerns-own-lede-late = { $team } đang xử lý; hạn trả lời là { $time } và nay đã trễ.
concerns-own-lede-waiting = { $team } đang chờ bạn phản hồi. Thời hạn tạm ngừng tính cho đến lúc đó.
concerns-own-lede-answered = { $team } đã trả lời { $time }.
concerns-own-lede-closed = { $team } đã đóng { $time }.
concerns-own-lede-no-deadline = { $team } đang xử lý.
concerns-own-review = Chỉ bạn và cán bộ mở được cho đến khi cán bộ xem lại. Sau đó mọi người đều xem được.
concerns-own-private = Chỉ bạn và cán bộ mở được trang này.
concerns-own-asked = { $team } hỏi bạn
concerns-own-reply-label = Phản hồi của bạn
concerns-own-reply-hint = Công việc tiếp tục ngay khi bạn gửi.
concerns-own-reply-button = Gửi phản hồi
concerns-own-more = Nói thêm
concerns-own-more-label = Chúng tôi cần biết thêm điều gì?
concerns-own-more-hint = Xin đừng ghi tên và số điện thoại.
concerns-own-more-button = Gửi
concerns-own-you-said = Bạn cho biết: { $rating }
concerns-own-rate-reason = Nêu lý do, hoặc đổi lại
concerns-own-reopen = Chưa ổn: mở lại
concerns-own-why = Còn chỗ nào chưa ổn?
concerns-own-reopen-until = Bạn có thể mở lại đến
concerns-own-reopen-button = Mở lại
concerns-own-too-late = Đã hết thời gian mở lại. Nếu chưa ổn, xin <a>gửi phản ánh mới</a>.
concerns-own-story = Diễn biến
concerns-own-aside = Địa điểm và những gì bạn làm được
concerns-own-map = Bản đồ đường phố với địa điểm của phản ánh
concerns-own-who = Đơn vị
concerns-own-when = Gửi lúc
concerns-own-also = Cũng phản ánh
concerns-own-neighbours = { $n } người xung quanh
concerns-own-keep = Trang này là liên kết riêng của bạn. Ai có địa chỉ này đều có thể phản hồi và đánh giá thay bạn.
concerns-own-reported = Bạn đã gửi phản ánh
concerns-own-assigned = Một cán bộ của { $team } đã nhận xử lý
concerns-own-classified = Đã chuyển đến { $team }
concerns-own-replied = Bạn đã phản hồi
concerns-own-said-more = Bạn đã nói thêm
concerns-own-answered = { $team } đã trả lời
concerns-own-closed = { $team } đã đóng: { $reason }
concerns-own-reopened = Bạn đã mở lại
concerns-own-reopened-by-city = { $team } đã mở lại
concerns-own-rated = Bạn cho biết: { $rating }
concerns-own-done-said = Cảm ơn bạn. Lời của bạn đã đến đơn vị xử lý.
concerns-own-done-rated = Cảm ơn bạn đã cho biết.
concerns-own-done-reopened = Phản ánh đã được mở lại, với hạn trả lời mới.

## Đã ổn chưa?
concerns-rate-question = Đã ổn chưa?
concerns-rate-yes = Rồi
concerns-rate-partly = Một phần
concerns-rate-no = Chưa
concerns-rate-reason = Vì sao? Điều này giúp thành phố làm tốt hơn
concerns-rate-button = Gửi
concerns-rate-back = Phản ánh của bạn

## Theo dõi
concerns-follow-title = Phản ánh của tôi đang đến đâu?
concerns-follow-lede = Phản ánh công khai nào cũng tìm được bằng mã phản ánh.
concerns-follow-reference = Mã phản ánh hoặc liên kết riêng
concerns-follow-reference-hint = Tám chữ cái và chữ số, ví dụ 7K4M 2Q9X
concerns-follow-button = Tìm
concerns-follow-private = Phản ánh riêng tư mở được bằng liên kết riêng: có trên biên nhận và trong thư của chúng tôi.
concerns-follow-private-no-mail = Phản ánh riêng tư mở được bằng liên kết riêng có trên biên nhận.
concerns-follow-private-mine = Phản ánh riêng tư bạn gửi bằng địa chỉ khác, hoặc không để lại địa chỉ, mở được bằng liên kết riêng.
concerns-follow-sign-in = Bạn có để lại email? <a>Hãy đăng nhập bằng email đó</a> để thấy ở đây mọi phản ánh của mình, cả riêng tư.
concerns-follow-mine = Phản ánh của bạn
concerns-follow-mine-hint = Bằng { $mail }, địa chỉ bạn dùng để đăng nhập.
concerns-follow-mine-none = Chưa có phản ánh nào bằng { $mail }, địa chỉ bạn dùng để đăng nhập.
concerns-follow-open = Mở
concerns-follow-mail = Địa chỉ email của bạn
concerns-follow-mail-hint = Chúng tôi gửi một thư để hỏi có đúng là địa chỉ của bạn không. Chỉ cán bộ thành phố thấy.
concerns-follow-case-title = Nhận tin khi có câu trả lời
concerns-follow-case-back = Quay lại phản ánh
concerns-follow-case-button = Viết cho tôi
concerns-follow-counted = Đã tính thêm bạn
concerns-follow-again = Bạn đã được tính rồi
concerns-follow-again-how = Mỗi người được tính một lần; nếu không có tài khoản thì mỗi ngày một người cho một kết nối internet.
concerns-follow-mailed = Chúng tôi đã viết đến địa chỉ này. Hãy chạm nút trong thư, và bạn sẽ nhận tin khi có câu trả lời.
concerns-follow-no-mail = Không cần gửi thư cho tôi
concerns-follow-unsent-title = Không có thư về việc này
concerns-follow-unsent = Hệ thống này không gửi thư. Hãy giữ địa chỉ trang của phản ánh: trang luôn cho biết việc đến đâu.
concerns-confirm-title = Bạn có muốn nhận thư về việc này không?
concerns-confirm-button = Có, hãy viết cho tôi
concerns-confirm-done = Bạn sẽ nhận tin từ chúng tôi
concerns-leave-title = Không nhận thư nữa?
concerns-leave-lede = Về { $reference }. Liên kết riêng vẫn dùng được.
concerns-leave-button = Không nhận thư về việc này nữa
concerns-leave-done = Sẽ không có thư nào nữa
concerns-leave-done-lede = Về { $reference }. Các phản ánh khác không bị ảnh hưởng.
concerns-one-go-on = Tiếp tục

## Tất cả trên một trang, không có mạng cũng dùng được
concerns-offline-title = Gửi phản ánh trên một trang
concerns-offline-now = Hiện không có mạng. Phản ánh của bạn được giữ trên thiết bị này và tự gửi khi có mạng lại.
concerns-offline-kept = Phản ánh của bạn trên thiết bị này
concerns-offline-waiting = Chưa gửi. Phản ánh sẽ tự gửi khi có mạng lại.
concerns-offline-needs = Chưa gửi: cần thêm một câu trả lời.
concerns-offline-finish = Hoàn tất
concerns-offline-refused = Chưa gửi: không nhận được phản ánh như hiện tại. Những gì bạn viết vẫn được giữ.
concerns-offline-mend = Xem lại
concerns-offline-sent = Đã gửi.
concerns-offline-receipt = Xem biên nhận
concerns-offline-put-away = Không hiện lại nữa
concerns-offline-sending = Đang gửi…
concerns-offline-choose = Chọn
concerns-offline-place = Ở đâu?
concerns-offline-place-hint = Đường, địa danh hoặc số trên cột đèn, và chỗ cụ thể
concerns-offline-located = Đã thêm vị trí của bạn.
concerns-offline-readers = Lời viết về nơi công cộng thì mọi người đọc được. Xin đừng ghi tên và số điện thoại.
concerns-offline-what-is-kept = Khi không có mạng, những gì bạn viết ở đây và ảnh kèm theo chỉ nằm trên thiết bị này, cho đến khi được gửi hoặc bạn bỏ đi. Với phản ánh đã gửi, mã phản ánh và liên kết riêng được giữ cho đến khi bạn cất đi.

## Những gì có thể sai
concerns-error-nothing-said = Hãy viết gì đó, hoặc thêm ảnh.
concerns-error-rating = Hãy chọn rồi, một phần hoặc chưa.
concerns-error-why = Hãy nói chỗ nào chưa ổn, để đơn vị xử lý biết cần xem gì.
concerns-error-reference = Không có phản ánh công khai nào mang mã này. Xin xem lại; phản ánh riêng tư chỉ mở được bằng liên kết riêng.
