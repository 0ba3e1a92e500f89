# Thư gửi người dân. Tiêu đề nói việc gì, ở đâu; dòng đầu nhắc lại.
concerns-mail-time = { $weekday } { $date }, { $time }
concerns-mail-quote-by = { $team }, { $time }
concerns-mail-reference = Mã phản ánh của bạn: { $reference }. Hãy giữ thư này: liên kết trong thư là liên kết riêng của bạn.
concerns-mail-review = Mọi người sẽ xem được ngay sau khi cán bộ xem lại.

concerns-mail-received-title = Đã nhận phản ánh của bạn: { $title }
concerns-mail-received-text = Cảm ơn bạn. { $team } đã nhận phản ánh; hạn trả lời là { $time }.
concerns-mail-assigned-title = Đang xử lý: { $title }
concerns-mail-assigned-text = Một cán bộ của { $team } đang xử lý. Hạn trả lời là { $time }.
concerns-mail-asked-title = Xin hỏi bạn: { $title }
concerns-mail-asked-text = Công việc đang chờ bạn phản hồi, và sẽ tiếp tục ngay khi bạn gửi.
concerns-mail-answered-title = Đã trả lời: { $title }
concerns-mail-answered-text = { $n ->
    [0] Phản ánh này được gửi vào { $time }.
   *[other] Phản ánh này được gửi vào { $time }, và { $n } người xung quanh cũng nói như vậy.
}
concerns-mail-photos = { $n } ảnh cho thấy việc đã làm.
concerns-mail-reopen = Chưa ổn? Bạn có thể mở lại trong { $days } ngày.
concerns-mail-closed-title = Đã đóng: { $title }
concerns-mail-closed-text = Lý do: { $reason }.
concerns-mail-reopened-title = Đã mở lại: { $title }
concerns-mail-reopened-text = { $team } đang xem lại. Hạn trả lời là { $time }.
concerns-mail-before-answered = Trước đó, thành phố đã trả lời:
concerns-mail-before-closed = Trước đó, thành phố đã đóng phản ánh và viết:
concerns-mail-moved-title = Đã chuyển đơn vị: { $title }
concerns-mail-moved-text = Nay { $team } xử lý phản ánh này. Hạn trả lời là { $time }.

concerns-mail-button-see = Xem đang đến đâu
concerns-mail-button-reply = Đọc câu hỏi và phản hồi
concerns-mail-button-rate = Xem câu trả lời và cho biết đã ổn chưa

concerns-mail-because-reported = Bạn nhận thư này vì bạn đã gửi phản ánh { $reference }.
concerns-mail-because-follow = Bạn nhận thư này vì bạn theo dõi { $reference }.
concerns-mail-because-asked = Có người đăng ký nhận tin về { $reference } tại địa chỉ này.
concerns-mail-leave = Không nhận thư về việc này nữa

concerns-mail-confirm-title = Bạn có muốn nhận thư về việc này không? { $title }
concerns-mail-confirm-text = Có người, có lẽ là bạn, đã nhập địa chỉ này tại { $city }. Nếu bạn đồng ý, chúng tôi sẽ viết khi có câu trả lời.
concerns-mail-confirm-not-you = Không phải bạn? Vậy bạn không cần làm gì, và sẽ không có thư nào nữa.
