# Surat kepada penduduk. Tajuk menyebut apa yang berlaku dan di mana; baris pertama mengulanginya.
concerns-mail-time = { $weekday } { $date }, { $time }
concerns-mail-quote-by = { $team }, { $time }
concerns-mail-reference = Nombor rujukan anda: { $reference }. Simpan e-mel ini: pautan di dalamnya ialah pautan peribadi anda.
concerns-mail-review = Semua orang boleh melihatnya sebaik sahaja kakitangan menyemaknya.

concerns-mail-received-title = Aduan anda sudah kami terima: { $title }
concerns-mail-received-text = Terima kasih. Aduan ini kini dengan { $team }; jawapan akan diberi sebelum { $time }.
concerns-mail-assigned-title = Dalam tindakan: { $title }
concerns-mail-assigned-text = Seorang kakitangan { $team } sedang menguruskannya. Jawapan akan diberi sebelum { $time }.
concerns-mail-asked-title = Soalan untuk anda: { $title }
concerns-mail-asked-text = Kerja menunggu balasan anda, dan diteruskan sebaik sahaja anda menghantarnya.
concerns-mail-answered-title = Dijawab: { $title }
concerns-mail-answered-text = { $n ->
    [0] Aduan ini dibuat pada { $time }.
   *[other] Aduan ini dibuat pada { $time }, dan { $n } orang jiran mengadu perkara yang sama.
}
concerns-mail-photos = { $n } gambar menunjukkan apa yang sudah dibuat.
concerns-mail-reopen = Belum beres? Anda boleh membukanya semula dalam masa { $days } hari.
concerns-mail-closed-title = Ditutup: { $title }
concerns-mail-closed-text = Sebabnya: { $reason }.
concerns-mail-reopened-title = Dibuka semula: { $title }
concerns-mail-reopened-text = { $team } melihatnya semula. Jawapan akan diberi sebelum { $time }.
concerns-mail-before-answered = Sebelum itu, pihak bandar telah menjawab:
concerns-mail-before-closed = Sebelum itu, pihak bandar telah menutup aduan ini dan menulis:
concerns-mail-moved-title = Diserahkan kepada pihak lain: { $title }
concerns-mail-moved-text = Aduan ini kini dengan { $team }. Jawapan akan diberi sebelum { $time }.

concerns-mail-button-see = Lihat kedudukannya
concerns-mail-button-reply = Baca soalan dan balas
concerns-mail-button-rate = Lihat jawapan, dan beritahu sama ada sudah beres

concerns-mail-because-reported = Anda menerima e-mel ini kerana anda membuat aduan { $reference }.
concerns-mail-because-follow = Anda menerima e-mel ini kerana anda mengikuti aduan { $reference }.
concerns-mail-because-asked = Seseorang meminta berita tentang { $reference } dihantar ke alamat ini.
concerns-mail-leave = Jangan hantar e-mel tentangnya lagi

concerns-mail-confirm-title = Mahu kami tulis kepada anda tentang hal ini? { $title }
concerns-mail-confirm-text = Seseorang, mungkin anda sendiri, memasukkan alamat ini di { $city }. Jika anda bersetuju, kami akan menulis apabila ada jawapan.
concerns-mail-confirm-not-you = Bukan anda? Tidak perlu buat apa-apa, dan tiada e-mel lain akan dihantar.
