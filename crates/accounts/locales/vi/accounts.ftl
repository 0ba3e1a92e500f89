# Con người và việc đăng nhập.

## Quyền: mỗi câu nói ai đó được làm gì. Tên nhóm ở trên.
accounts-group-accounts = Con người và quyền
accounts-group-cities = Thành phố
accounts-group-concerns = Phản ánh
accounts-group-jobs = Thư và việc chạy nền
accounts-group-network = Mạng lưới
accounts-group-other = Khác
accounts-permission-people-see = Xem ai làm việc ở đây, cùng địa chỉ và vai trò
accounts-permission-people-edit = Mời người, trao và thu hồi vai trò, cho ai đó thôi làm ở đây
accounts-permission-roles-edit = Thay đổi những gì các vai trò được làm
accounts-permission-access-see = Xem ai được làm gì, và vì sao
accounts-permission-audit-see = Đọc nhật ký mọi việc đã làm và đã xem

## Các vai trò có sẵn
accounts-role-administrator = Quản trị viên
accounts-role-supervisor = Người giám sát
accounts-role-operator = Tổng đài viên
accounts-role-case-worker = Cán bộ xử lý
accounts-role-inspector = Thanh tra viên
accounts-role-viewer = Người xem
accounts-role-secretariat = Ban thư ký

## Menu
accounts-nav-people = Con người
accounts-nav-people-hint = Ai làm việc ở đây: mời, trao vai trò, cho thôi.
accounts-nav-roles = Vai trò
accounts-nav-roles-hint = Mỗi vai trò được làm gì ở đây.
accounts-nav-access = Ai được làm gì
accounts-nav-access-hint = Mỗi quyền: ai có, ai trao, và vì sao.
accounts-nav-audit = Nhật ký
accounts-nav-audit-hint = Mọi việc đã làm, và mỗi lần xem dữ liệu cá nhân.

## Ô nhập
accounts-mail = Địa chỉ email
accounts-password = Mật khẩu
accounts-password-new = Mật khẩu mới
accounts-password-old = Mật khẩu hiện tại
accounts-password-repeat = Nhập lại lần nữa
accounts-password-hint = Ít nhất 12 ký tự. Tốt nhất là vài từ không ai đoán được; không cần dấu hay chữ hoa.
accounts-password-again-hint = Để chắc chắn đó là bạn.
accounts-password-others = Mọi nơi khác đang đăng nhập bằng tài khoản của bạn sẽ bị đăng xuất.
accounts-password-set = Đặt mật khẩu
accounts-name = Tên
accounts-name-hint = Như đồng nghiệp biết; người dân chỉ thấy đơn vị của bạn.
accounts-language = Ngôn ngữ
accounts-language-hint = Của các trang, nếu bạn không chọn ngôn ngữ khác, và của thư gửi bạn.
accounts-letter-language = Ngôn ngữ của thư
accounts-role = Vai trò
accounts-department = Đơn vị
accounts-area = Khu vực
accounts-category = Loại phản ánh
accounts-choose-role = Hãy chọn vai trò
accounts-all-departments = Mọi đơn vị
accounts-all-areas = Mọi khu vực
accounts-all-categories = Mọi loại
accounts-reason = Vì sao
accounts-reason-hint = Hiện trên trang “Ai được làm gì”: “thay chị Kim”.
accounts-save = Lưu
accounts-show = Hiện
accounts-find = Tìm
accounts-yes = có
accounts-no = không
accounts-never = chưa bao giờ

## Đăng nhập
accounts-sign-in-title = Đăng nhập
accounts-sign-in-lede = Dành cho người làm việc cho thành phố hoặc cho mạng lưới.
accounts-sign-in = Đăng nhập
accounts-sign-in-residents = Bạn là người dân?
accounts-sign-in-residents-city = Bạn gửi và theo dõi phản ánh không cần tài khoản. Nếu muốn có, <a>{ $city } gửi bạn một liên kết qua email</a>.
accounts-sign-in-residents-none = Bạn gửi và theo dõi phản ánh không cần tài khoản. Nếu muốn có, trang của thành phố bạn sẽ gửi bạn một liên kết qua email.
accounts-to-sign-in = Đến trang đăng nhập
accounts-start-again = Làm lại từ đầu
accounts-forgotten-link = Tôi quên mật khẩu
accounts-forgotten-title = Mật khẩu mới
accounts-forgotten-lede = Chúng tôi gửi bạn một liên kết để đặt mật khẩu mới. Cách này luôn dùng được, cả khi việc đăng nhập bị làm chậm lại.
accounts-forgotten-sent = Nếu có tài khoản với địa chỉ này, một liên kết đang được gửi đến. Liên kết có hiệu lực một giờ.
accounts-forgotten-no-mail = Hệ thống này không gửi thư, nên không có liên kết nào đến được với bạn.
accounts-forgotten-command = Nếu không có ai để hỏi, người vận hành hệ thống sẽ đưa liên kết: bằng lệnh hansa accounts password-link.
accounts-forgotten-ask = Hãy hỏi quản trị viên của thành phố bạn hoặc của hệ thống này. Trong mục Người, họ kết thúc quyền truy cập của bạn và mời lại; trang đó cho họ một liên kết để trao cho bạn, và bạn dùng nó để đặt mật khẩu mới.
accounts-link-sent-title = Hãy xem hộp thư của bạn
accounts-link-sent-hint = Sau vài phút vẫn chưa có? Hãy xem trong thư rác, và xem địa chỉ có đúng không. Chúng tôi gửi nhiều nhất ba liên kết mỗi giờ.
accounts-send-link = Gửi liên kết cho tôi
accounts-password-title = Đặt mật khẩu mới
accounts-password-lede = Cho { $mail }. Mọi nơi đang đăng nhập bằng tài khoản này sẽ bị đăng xuất.
accounts-code-title = Bước xác thực thứ hai
accounts-code-lede = Hãy mở ứng dụng xác thực trên điện thoại và gõ sáu chữ số nó hiện cho Hansa.
accounts-code = Mã
accounts-code-six = Sáu chữ số đang hiện
accounts-code-hint = Sáu chữ số trên điện thoại, hoặc một trong các mã bạn đã in ra giấy.
accounts-code-lost = Không còn điện thoại, không còn giấy? Quản trị viên của bạn có thể gỡ bước thứ hai để bạn thiết lập lại.

## Bước thứ hai
accounts-factor-title = Thiết lập bước thứ hai
accounts-factor-lede = Chỉ có mật khẩu thì có thể bị đánh cắp. Từ nay điện thoại của bạn hiện một mã đổi mỗi nửa phút, và bạn gõ mã đó sau mật khẩu.
accounts-factor-scan = 1. Quét hình này bằng ứng dụng xác thực
accounts-factor-picture = Mã hình vuông để ứng dụng xác thực đọc
accounts-factor-type = Hoặc gõ chuỗi này vào ứng dụng:
accounts-factor-prove = 2. Gõ những gì nó hiện
accounts-factor-set = Thiết lập
accounts-factor-since = Thiết lập lúc
accounts-factor-none = Bạn chưa có bước thứ hai. Hãy thiết lập: chỉ có mật khẩu thì có thể bị đánh cắp.
accounts-factor-set-up = Thiết lập bước thứ hai
accounts-factor-another = Dùng điện thoại khác
accounts-factor-reset-title = Mất điện thoại?
accounts-factor-reset-hint = Gỡ bước thứ hai và các mã in ra giấy, kết thúc mọi phiên đăng nhập. Sau lần nhập mật khẩu tới, người đó thiết lập lại. Hãy chắc chắn đúng là họ yêu cầu: gọi lại cho họ.
accounts-factor-reset = Gỡ bước thứ hai
accounts-codes-title = Các mã dự phòng cho ngày không có điện thoại
accounts-codes-lede = Mỗi mã dùng một lần, thay cho mã trên điện thoại. Chúng chỉ hiện bây giờ và không bao giờ hiện lại.
accounts-codes-print = Hãy in trang này và cất ở chỗ bạn để chìa khóa, không để cạnh điện thoại.
accounts-codes-kept = Tôi đã cất chúng
accounts-codes-go-on = Tiếp tục
accounts-codes-open = Bạn chưa xác nhận đã cất các mã trên giấy. Nếu trang đã bị đóng quá sớm, hãy tạo mã mới: không có mã và không có điện thoại, bạn không thể đăng nhập.
accounts-codes-new-hint = Các mã bạn đang có sẽ không dùng được nữa.
accounts-codes-later = Tiếp tục mà không tạo mã mới
accounts-codes-left = { $count ->
    [0] Không còn mã nào trên giấy.
   *[other] Còn { $count } mã trên giấy.
}
accounts-codes-new = Tạo mười mã mới

## Người dân
accounts-resident-title = Đăng nhập qua email
accounts-resident-lede = Chúng tôi gửi bạn một liên kết. Nó có hiệu lực 15 phút và chỉ mở được một lần. Không có mật khẩu.
accounts-resident-sent = Một liên kết đang được gửi đến { $mail }. Nó có hiệu lực 15 phút.
accounts-resident-none = Bạn không cần tài khoản để gửi hay theo dõi phản ánh.
accounts-resident-no-mail = Bạn không cần tài khoản: phản ánh của bạn mở được bằng liên kết riêng trên biên nhận. Nếu đã mất liên kết, hãy hỏi { $city }.
accounts-resident-no-mail-home = Đến { $city }
accounts-resident-staff = Bạn làm việc ở đây? <a>Đăng nhập bằng mật khẩu</a>.
accounts-confirm-title = Có phải bạn không?
accounts-confirm-lede = Đăng nhập với { $mail } trên trình duyệt này.
accounts-confirm-why = Chúng tôi hỏi vì các chương trình kiểm tra thư cũng mở liên kết. Chỉ nút này mở tài khoản của bạn.

## Liên kết
accounts-link-over-title = Liên kết này không còn hiệu lực
accounts-link-over-lede = Nó đã được dùng, hoặc đã quá cũ. Chỉ vậy thôi: không mất gì cả.
accounts-link-over-again = Nhận liên kết mới

## Thiết lập
accounts-set-up-title = Quản trị viên đầu tiên
accounts-set-up-lede = Ở đây chưa có ai. Bạn trở thành quản trị viên của hệ thống này; sau đó bạn lập thành phố của mình.
accounts-set-up-token = Mã khởi tạo
accounts-set-up-token-hint = Chương trình đã in ra ở nơi khởi động nó.
accounts-set-up-go = Tiếp tục

## Lời mời
accounts-accept-title = Làm việc với { $city }
accounts-accept-lede = { $name } mời bạn với vai trò: { $role }.
accounts-accept-mail = Bạn sẽ đăng nhập bằng { $mail }.
accounts-accept-known = { $mail } đã có tài khoản ở đây. Vai trò được thêm vào đó, và bạn đăng nhập như thường lệ.
accounts-accept = Nhận lời
accounts-invite-title = Mời một người
accounts-invite-lede = Họ nhận được thư có liên kết, hiệu lực bảy ngày và chỉ mở được một lần. Liên kết đó chỉ dùng để bắt đầu.
accounts-invite = Gửi lời mời
accounts-invited-title = Đã mời, chưa đến
accounts-invited-until = hiệu lực đến
accounts-invited-over = đã hết hạn
accounts-invited-by = do { $name }
accounts-invited-again = Gửi lại
accounts-no-mail = Hệ thống này không gửi thư: người vận hành chưa đặt HANSA_SMTP. Khi mời ai, bạn nhận được đường liên kết để tự chuyển.
accounts-by-hand-title = Hãy tự chuyển đường liên kết
accounts-by-hand-lede = Lời mời đã được lập. Hãy đưa liên kết này cho người bạn mời, không đưa cho ai khác: nó chỉ hiện lần này, có hiệu lực bảy ngày và mở được một lần.
accounts-invited-withdraw = Rút lại
accounts-give-nothing = Không có vai trò nào bạn trao được. Bạn chỉ trao được những gì chính mình có.

## Con người
accounts-people-title = Con người
accounts-people-lede = { $count ->
    [0] Chưa có ai làm việc ở đây
   *[other] { $count } người làm việc ở đây
}; { $invited ->
    [0] không có ai đang được mời.
   *[other] { $invited } người đang được mời.
}
accounts-people-find = Tên hoặc địa chỉ
accounts-people-none = Không tìm thấy ai.
accounts-people-table = Ai làm việc ở đây
accounts-people-roles = Vai trò
accounts-people-last = Đăng nhập gần nhất
accounts-people-factor = Bước thứ hai
accounts-person-lede = { $mail }. { $count } vai trò có hiệu lực ở đây.
accounts-person-roles = Vai trò ở đây
accounts-person-access = Người này được làm gì
accounts-person-log = Người này đã làm gì
accounts-person-account = Tài khoản
accounts-person-since = Ở đây từ
accounts-give-title = Trao một vai trò
accounts-give = Trao vai trò
accounts-take = Thu hồi
accounts-given-by = do { $name } trao
accounts-given-at = trao lúc
accounts-scope-city = cả thành phố
accounts-scope-installation = mọi nơi
accounts-scope-department = đơn vị: { $name }
accounts-scope-area = khu vực: { $name }
accounts-scope-category = loại: { $name }
accounts-scope-closed = { $name } (đã đóng)
accounts-scope-removed = { $name } (đã xóa)
accounts-end-title = Cho thôi làm việc ở đây
accounts-end-hint = Thu hồi mọi vai trò họ có ở đây. Không còn vai trò ở đâu thì tài khoản kết thúc. Những gì họ đã làm vẫn nằm trong các vụ việc và trong nhật ký.
accounts-end = Cho { $name } thôi làm việc ở đây
accounts-sessions-none = Không đăng nhập ở đâu.
accounts-sessions-end-all = Đăng xuất họ ở mọi nơi
accounts-end-all-title = Đăng xuất mọi người
accounts-end-all-hint = Dùng khi khẩn cấp: kết thúc mọi phiên của mọi người ở mọi thành phố, cả cư dân, trừ phiên này của bạn. Mọi người đều có thể đăng nhập lại.
accounts-end-all = Kết thúc mọi phiên của mọi người

## Đã xong
accounts-done-invited = Lời mời đang được gửi đi.
accounts-done-sent = Liên kết mới đang được gửi đi; liên kết cũ không còn hiệu lực.
accounts-done-withdrawn = Đã rút lại lời mời.
accounts-done-ended = Họ đã thôi làm việc ở đây.
accounts-done-given = Đã trao vai trò, có hiệu lực ngay.
accounts-done-taken = Đã thu hồi vai trò, có hiệu lực ngay.
accounts-done-sessions = Đã kết thúc.
accounts-done-all-sessions = Mọi người khác đã bị đăng xuất.
accounts-done-factor = Đã gỡ bước thứ hai; họ thiết lập lại sau lần nhập mật khẩu tới.
accounts-done-saved = Đã lưu.
accounts-done-password = Mật khẩu của bạn đã được đổi, và mọi nơi khác đang đăng nhập bằng tài khoản của bạn đã bị đăng xuất.

## Trang của mình
accounts-account-title = Tài khoản của bạn
accounts-account-staff = { $name }, { $mail }
accounts-account-resident = { $mail }, tại { $city }
accounts-account-work = Nơi bạn làm việc
accounts-account-ways = Bạn có thể làm gì ở { $city }
accounts-account-profile = Tên và ngôn ngữ
accounts-account-password = Mật khẩu
accounts-account-factor = Bước thứ hai
accounts-account-sessions = Những nơi bạn đang đăng nhập
accounts-account-leave = Rời đi
accounts-session-this = ở đây, lúc này
accounts-session-unknown = Một trình duyệt
accounts-session-end = Kết thúc
accounts-sessions-end-others = Kết thúc mọi nơi khác
accounts-sessions-password-hint = Bạn đã đăng nhập từ một lúc trước: để chắc chắn đó là bạn.
accounts-sessions-anew = Bạn đã đăng nhập từ một lúc trước. Để kết thúc các phiên khác, trước hết hãy <a>đăng nhập lại bằng liên kết</a>.
accounts-delete-link = Xóa tài khoản của tôi
accounts-delete-title = Xóa tài khoản của bạn
accounts-delete-lede = Tài khoản { $mail } bị xóa, vĩnh viễn và ngay lập tức: tên, ngôn ngữ, phiên đăng nhập, và thư gửi bạn mà thành phố còn giữ.
accounts-delete-stays = Những gì bạn đã phản ánh vẫn ở lại với thành phố, vì đường sá vẫn phải sửa. Tên, địa chỉ và số điện thoại của bạn được gỡ khỏi đó, và không còn thư nào về chúng gửi đến bạn.
accounts-delete = Xóa vĩnh viễn

## Trang vai trò
accounts-roles-title = Vai trò
accounts-roles-lede = Mỗi vai trò được làm gì ở đây. Thay đổi có hiệu lực ngay, với mọi người có vai trò đó.
accounts-role-new = Vai trò do bạn đặt
accounts-role-name = Tên gọi
accounts-role-count = { $count ->
    [0] chưa được làm gì
   *[other] được làm { $count } việc
}
accounts-role-unchanged = như ban đầu
accounts-role-lede = Vai trò này được làm gì ở { $city }; các thành phố khác giữ nguyên của họ.
accounts-role-lede-installation = Vai trò này được làm gì ở mọi nơi, nếu thành phố không thay đổi.
accounts-role-fixed = Chính bạn không có quyền này nên không thay đổi được.
accounts-role-reset = Đặt lại
accounts-role-reset-hint = Như ban đầu, hoặc như của hệ thống.
accounts-role-remove = Bỏ vai trò
accounts-role-remove-hint = Chỉ bỏ được vai trò không ai có, và không ai được mời vào.
accounts-edited-by = { $name } thay đổi

## Ai được làm gì
accounts-access-title = Ai được làm gì
accounts-access-lede = Mỗi quyền và ai có quyền đó ở đây. Hãy chọn một người hoặc một quyền để xem vì sao.
accounts-access-yes = Có, và đây là lý do.
accounts-access-no = Không.
accounts-access-person = Người
accounts-access-permission = Được
accounts-access-anybody = Bất kỳ ai
accounts-access-anything = Bất kỳ việc gì
accounts-access-who = Ai
accounts-access-why = Vì sao
accounts-access-all = Tất cả
accounts-access-nobody = không ai
accounts-access-more = và { $count } người nữa
accounts-access-table = Các quyền, và ai có
accounts-access-table-why = Quyền của mọi người, và vì sao

## Nhật ký
accounts-audit-title = Nhật ký
accounts-audit-lede = Mọi việc đã làm ở đây, và mỗi lần xem dữ liệu cá nhân, mới nhất trước. Không ai sửa được.
accounts-audit-who = Ai
accounts-audit-act = Việc gì
accounts-audit-anything = Bất cứ việc gì
accounts-audit-case = Một hồ sơ
accounts-audit-case-hint = Mã tham chiếu, như 7K4M 2Q9X
accounts-audit-only = Chỉ cái này: { $what }
accounts-audit-about = Mọi điều về nó
accounts-audit-pair = { $label }: { $value }
accounts-audit-turned = { $label }: từ “{ $was }” thành “{ $value }”
accounts-audit-set = { $label }: “{ $value }”; trước đó không có
accounts-audit-unset = { $label }: nay không có; trước đó “{ $was }”
accounts-audit-reworded = { $label }: đã đổi
accounts-audit-subject = Với cái gì
accounts-audit-reads = Chỉ những lần xem dữ liệu cá nhân
accounts-audit-read = Đã xem:
accounts-audit-when = Khi nào
accounts-audit-detail = Chi tiết
accounts-audit-all = Tất cả
accounts-audit-newest = Đến mục mới nhất
accounts-audit-none = Không tìm thấy gì.
accounts-audit-table = Những việc đã làm
accounts-actor-visitor = một người nào đó
accounts-actor-resident = một người dân
accounts-actor-staff = một cán bộ thành phố
accounts-actor-system = chương trình
accounts-act-accept = đã nhận lời mời
accounts-act-access-see = đã xem ai được làm gì
accounts-act-audit-see = đã xem nhật ký
accounts-act-code-refused = đã gõ sai mã
accounts-act-codes-renew = đã tạo mã mới trên giấy
accounts-act-delete = đã xóa tài khoản của mình
accounts-act-end = đã cho ai đó thôi làm ở đây
accounts-act-enter = đã vào, để tập huấn
accounts-act-factor-reset = đã gỡ một bước thứ hai
accounts-act-factor-set = đã thiết lập bước thứ hai
accounts-act-give = đã trao một vai trò
accounts-act-invite = đã mời một người
accounts-act-invite-again = đã gửi lại lời mời
accounts-act-invite-link = đã được xem liên kết của một lời mời để tự chuyển
accounts-act-invite-withdraw = đã rút lại lời mời
accounts-act-over = một tài khoản đã kết thúc
accounts-act-password-change = đã đổi mật khẩu
accounts-act-password-link = đã đặt mật khẩu mới qua email
accounts-act-people-list = đã xem danh sách con người
accounts-act-person-see = đã xem trang của một người
accounts-act-profile = đã đổi tên hoặc ngôn ngữ
accounts-act-reset-ask = đã xin mật khẩu mới
accounts-act-reset-link = đã tạo liên kết đặt mật khẩu mới để tự chuyển
accounts-act-role-edit = đã thay đổi một vai trò
accounts-act-role-remove = đã đặt lại hoặc bỏ một vai trò
accounts-act-session-end = đã kết thúc một phiên đăng nhập
accounts-act-sessions-end = đã đăng xuất một người ở mọi nơi
accounts-act-sessions-end-others = đã kết thúc các phiên đăng nhập khác của mình
accounts-act-sessions-end-all = đã đăng xuất mọi người
accounts-act-codes-kept = đã xác nhận cất các mã của mình
accounts-act-set-up = đã trở thành quản trị viên đầu tiên
accounts-act-sign-in = đã nhập đúng mật khẩu
accounts-act-sign-in-code = đã đăng nhập với bước thứ hai
accounts-act-sign-in-link = đã đăng nhập bằng liên kết
accounts-act-sign-in-refused = đã gõ sai địa chỉ hoặc mật khẩu
accounts-act-sign-out = đã đăng xuất
accounts-act-staff-add = được chương trình thêm vào
accounts-act-take = đã thu hồi một vai trò

## Thư
accounts-mail-invitation-subject = { $city } mời bạn cùng làm việc
accounts-mail-invitation-text = { $name } mời bạn làm việc với { $city } trên Hansa, nơi phản ánh của người dân được trả lời.
accounts-mail-invitation-how = Hãy mở liên kết trong vòng bảy ngày để chọn mật khẩu. Nó chỉ mở được một lần.
accounts-mail-invitation-button = Bắt đầu
accounts-mail-reset-subject = Mật khẩu mới cho tài khoản của bạn
accounts-mail-reset-text = Chào { $name }, với liên kết này bạn đặt mật khẩu mới. Nó có hiệu lực một giờ và chỉ mở được một lần.
accounts-mail-reset-ignore = Nếu không phải bạn yêu cầu thì không cần làm gì: mật khẩu của bạn vẫn như cũ.
accounts-mail-reset-button = Đặt mật khẩu mới
accounts-mail-resident-subject = Liên kết đăng nhập của bạn: { $city }
accounts-mail-resident-text = Với liên kết này bạn đăng nhập. Nó có hiệu lực 15 phút và chỉ mở được một lần.
accounts-mail-resident-ignore = Nếu không phải bạn yêu cầu thì không cần làm gì.
accounts-mail-resident-button = Đăng nhập
accounts-mail-password-subject = Mật khẩu của bạn đã được đổi
accounts-mail-password-text = Chào { $name }, mật khẩu của bạn vừa được đổi, và mọi nơi đang đăng nhập bằng tài khoản của bạn đã bị đăng xuất.
accounts-mail-factor-subject = Bước thứ hai của bạn đã được thiết lập
accounts-mail-factor-text = Chào { $name }, một điện thoại vừa được thiết lập làm bước thứ hai khi bạn đăng nhập.
accounts-mail-factor-away-subject = Bước thứ hai của bạn đã được gỡ
accounts-mail-factor-away-text = Chào { $name }, một quản trị viên đã gỡ bước thứ hai khi bạn đăng nhập. Bạn thiết lập lại sau lần nhập mật khẩu tới.
accounts-mail-codes-subject = Bạn có mã mới trên giấy
accounts-mail-codes-text = Chào { $name }, mười mã mới vừa được tạo cho tài khoản của bạn; các mã cũ không còn dùng được.
accounts-mail-not-you = Không phải bạn? Hãy đặt mật khẩu mới ngay, và báo cho quản trị viên của bạn.
accounts-mail-not-you-button = Đặt mật khẩu mới
accounts-mail-footer-account = Bạn nhận thư này vì bạn có tài khoản với chúng tôi.
accounts-mail-footer-resident = Bạn nhận thư này vì có người gõ địa chỉ của bạn trên trang của chúng tôi.
accounts-mail-footer-invitation = Bạn nhận thư này vì có người mời bạn. Nếu bạn không muốn thì không cần làm gì.

## Lỗi
accounts-error-sign-in = Địa chỉ và mật khẩu không khớp nhau. Có thể mỗi thứ đều đúng; hãy xem có gõ nhầm không.
accounts-error-code = Mã này không đúng, hoặc đã được dùng. Hãy chờ mã tiếp theo.
accounts-error-factor-stale = Trang đã mở quá lâu. Đã có hình mới: hãy dùng hình đó.
accounts-error-slow = Thử quá nhiều lần. Hãy đợi { $seconds } giây, hoặc nhờ gửi liên kết cho bạn: cách đó luôn dùng được.
accounts-error-mail = Đây không phải là địa chỉ email.
accounts-error-name = Hãy ghi tên, tối đa 120 ký tự.
accounts-error-password-short = Cần ít nhất { $min } ký tự.
accounts-error-password-long = Chỉ nhận tối đa { $max } ký tự.
accounts-error-password-common = Nhiều người dùng mật khẩu này, nên kẻ gian thử nó trước. Hãy chọn mật khẩu khác.
accounts-error-password-context = Ai biết bạn hoặc thành phố đều có thể thử mật khẩu này. Hãy chọn mật khẩu không có tên và địa chỉ.
accounts-error-password-differs = Không giống ở trên.
accounts-error-password-wrong = Đây không phải là mật khẩu của bạn.
accounts-error-sign-in-anew = Trước hết hãy đăng nhập lại bằng liên kết.
accounts-error-token = Đây không phải là mã khởi tạo mà chương trình in ra lần cuối.
accounts-error-role = Hãy chọn vai trò.
accounts-error-gone = Mục này không còn nữa. Hãy chọn mục khác.
accounts-error-reason = Hãy nói vì sao, tối đa 300 ký tự.
accounts-error-has-role = Họ đã có vai trò này ở đó.
accounts-error-beyond = Như vậy là nhiều hơn những gì chính bạn có. Không ai trao hay thu hồi được nhiều hơn thế; hãy hỏi quản trị viên có quyền đó.
accounts-error-last-administrator = Đây là quản trị viên cuối cùng ở đây. Hãy cho người khác làm quản trị viên trước.
accounts-error-role-in-use = Có người đang có vai trò này, hoặc được mời vào. Hãy thu hồi ở đó trước.
accounts-error-too-many = Đã đến mức tối đa.
accounts-error-link = Liên kết này không còn hiệu lực.
accounts-error-step = Bước đăng nhập này đã hết hạn. Hãy bắt đầu lại.
accounts-person-sessions = Nơi họ đang đăng nhập
accounts-installation-people = Người của hệ thống
accounts-installation-people-hint = Ai làm việc cho mọi thành phố, và ai trông coi chương trình.
accounts-installation-roles = Vai trò ở mọi nơi
accounts-installation-roles-hint = Mỗi vai trò được làm gì, ở mọi thành phố.
accounts-installation-access = Ai được làm gì ở mọi nơi
accounts-installation-access-hint = Ai có quyền nào, và ai đã trao.
accounts-installation-audit = Nhật ký hệ thống
accounts-installation-audit-hint = Việc gì đã làm, ai làm và khi nào.
accounts-installation-city = Lập một thành phố
accounts-installation-city-hint = Bằng một biểu mẫu ngắn, hoặc từ thư mục của thành phố.
accounts-installation-mails = Thư của hệ thống
accounts-installation-mails-hint = Thư đã gửi, thư đang chờ, và thư không gửi được.
accounts-installation-title = Hệ thống
accounts-installation-lede = { $count ->
    [0] Chưa có thành phố nào ở đây. Hãy lập thành phố đầu tiên.
   *[other] Có { $count } thành phố chạy ở đây. Việc chung của mọi thành phố ở trang này; việc của từng thành phố ở phần cài đặt riêng.
}
accounts-installation-cities = Cài đặt của các thành phố
accounts-span-hours = { $n } giờ
accounts-span-working-hours = { $n } giờ làm việc
accounts-span-working-days = { $n } ngày làm việc
accounts-detail-act = Đã hoàn tác
accounts-detail-added = Đã thêm
accounts-detail-aliases = Tên khác
accounts-detail-area = Khu vực
accounts-detail-areas-added = Khu vực được thêm
accounts-detail-areas-closed = Khu vực đã đóng
accounts-detail-brand = Màu
accounts-detail-cases = Hồ sơ được hiện
accounts-detail-category = Loại
accounts-detail-changed = Đã đổi
accounts-detail-closed = Đã đóng
accounts-detail-contact = Liên hệ
accounts-detail-contacts = Kèm liên hệ
accounts-detail-count = Số lượng
accounts-detail-country = Quốc gia
accounts-detail-count-people = { $n } người
accounts-detail-count-entries = { $n } mục
accounts-detail-count-sessions = { $n } phiên
accounts-detail-count-mails = { $n } thư
accounts-detail-created = Mới
accounts-detail-deadline = Thời hạn
accounts-detail-department = Phòng ban
accounts-detail-departments-added = Phòng ban được thêm
accounts-detail-departments-closed = Phòng ban đã đóng
accounts-detail-details = Lời
accounts-detail-due = Hạn trả lời
accounts-detail-elsewhere = Nơi cần liên hệ
accounts-detail-emergency = Số khẩn cấp hiện trước
accounts-detail-emergency-number = Số khẩn cấp
accounts-detail-evidence = Ảnh trước khi trả lời
accounts-detail-file = Tệp
accounts-detail-fri = Thứ Sáu
accounts-detail-given = Quyền được trao
accounts-detail-group = Xếp dưới nhóm
accounts-detail-hint = Một dòng hướng dẫn
accounts-detail-icon = Hình
accounts-detail-kind = Dạng
accounts-detail-language = Ngôn ngữ
accounts-detail-languages = Ngôn ngữ
accounts-detail-layers = Lớp bản đồ
accounts-detail-left-out = Bỏ qua
accounts-detail-mail = Địa chỉ email
accounts-detail-map = Khung nhìn đầu của bản đồ
accounts-detail-members = Thành viên
accounts-detail-mon = Thứ Hai
accounts-detail-name = Tên
accounts-detail-offered = Mở cho người dân
accounts-detail-open-cases = Cả những vụ đang mở
accounts-detail-phone = Điện thoại
accounts-detail-pictures = Ảnh
accounts-detail-place = Địa điểm bằng lời
accounts-detail-place-rule = Địa điểm
accounts-detail-places = Địa điểm
accounts-detail-population = Dân số
accounts-detail-position = Vị trí trên bản đồ
accounts-detail-publication = Công khai
accounts-detail-questions = Câu hỏi
accounts-detail-rating = Đã khắc phục
accounts-detail-reason = Lý do
accounts-detail-recovery-codes-left = Mã khôi phục còn lại
accounts-detail-removed = Đã bỏ
accounts-detail-reopen-days = Số ngày được mở lại
accounts-detail-role = Vai trò
accounts-detail-rules = Quy tắc
accounts-detail-sat = Thứ Bảy
accounts-detail-scope = Ở đâu
accounts-detail-state = Trạng thái
accounts-detail-street = Đường
accounts-detail-successor = Đơn vị tiếp nhận
accounts-detail-sun = Chủ Nhật
accounts-detail-taken = Quyền bị lấy lại
accounts-detail-template = Mẫu
accounts-detail-text = Nội dung
accounts-detail-texts = Đoạn văn bản
accounts-detail-texts-of-city = Lời trên các trang của thành phố
accounts-detail-thu = Thứ Năm
accounts-detail-title = Tiêu đề
accounts-detail-to = Cho
accounts-detail-town = Tranh buổi tối
accounts-detail-traces = Việc báo được gỡ
accounts-detail-tue = Thứ Ba
accounts-detail-uses = Dùng cho
accounts-detail-visibility = Ai xem được
accounts-detail-wed = Thứ Tư
accounts-detail-words = Những từ giúp tìm ra loại này
accounts-detail-zone = Múi giờ

accounts-subject-concern = Hồ sơ { $name }
accounts-subject-account = { $name }
accounts-subject-gone = một tài khoản đã mất
accounts-subject-invitation = một lời mời
accounts-subject-role = Vai trò: { $name }
accounts-subject-category = Loại: { $name }
accounts-subject-template = Mẫu: { $name }
accounts-subject-opening = mở “{ $page }”
accounts-subject-opening-other = mở một trang
accounts-subject-sending = thay đổi điều gì đó ở “{ $page }”
accounts-subject-sending-other = thay đổi điều gì đó
accounts-subject-doing = “{ $page }”: { $act }
accounts-subject-not-theirs = một trang không dành cho họ
accounts-subject-routing = Ai phụ trách việc gì
accounts-subject-department = Phòng ban: { $name }
accounts-subject-area = Khu vực: { $name }
accounts-subject-place = Địa điểm: { $name }
accounts-subject-places = Danh sách địa điểm: { $name }
accounts-subject-holiday = Ngày nghỉ: { $name }
accounts-subject-city = Thành phố
accounts-subject-mail = một thư
accounts-subject-mails = các thư
accounts-subject-address = một địa chỉ không của ai
accounts-subject-job = một tác vụ
accounts-subject-people = danh sách con người
accounts-subject-audit = nhật ký
accounts-subject-contact = những người báo
accounts-subject-concerns = các hồ sơ
accounts-subject-register = sổ đăng ký thành viên
