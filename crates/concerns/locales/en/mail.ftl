# The letters to residents. Subjects say what happened and where; the first line repeats it.
concerns-mail-time = { $weekday } { $date }, { $time }
concerns-mail-quote-by = { $team }, { $time }
concerns-mail-reference = Your reference: { $reference }. Keep this mail: the link in it is your private link.
concerns-mail-review = Everyone can see it as soon as staff have looked at it.

concerns-mail-received-title = We have your report: { $title }
concerns-mail-received-text = Thank you. It is with { $team }; the answer is due by { $time }.
concerns-mail-assigned-title = In work: { $title }
concerns-mail-assigned-text = Somebody of { $team } looks after it now. The answer is due by { $time }.
concerns-mail-asked-title = A question to you: { $title }
concerns-mail-asked-text = Work waits for your reply, and goes on as soon as you have sent it.
concerns-mail-answered-title = Answered: { $title }
concerns-mail-answered-text = { $n ->
    [0] It was reported on { $time }.
    [one] It was reported on { $time }, and one neighbour said the same.
   *[other] It was reported on { $time }, and { $n } neighbours said the same.
}
concerns-mail-photos = { $n ->
    [one] A picture shows what was done.
   *[other] { $n } pictures show what was done.
}
concerns-mail-reopen = { $days ->
    [one] Not put right? You can open it again for one day.
   *[other] Not put right? You can open it again for { $days } days.
}
concerns-mail-closed-title = Closed: { $title }
concerns-mail-closed-text = Why: { $reason }.
concerns-mail-reopened-title = Open again: { $title }
concerns-mail-reopened-text = { $team } looks at it again. The answer is due by { $time }.
concerns-mail-before-answered = Before that, the city had answered:
concerns-mail-before-closed = Before that, the city had closed it and written:
concerns-mail-moved-title = In other hands: { $title }
concerns-mail-moved-text = It is with { $team } now. The answer is due by { $time }.

concerns-mail-button-see = See where it stands
concerns-mail-button-reply = Read the question and reply
concerns-mail-button-rate = See the answer, and say if it is right

concerns-mail-because-reported = You get this because you reported { $reference }.
concerns-mail-because-follow = You get this because you follow { $reference }.
concerns-mail-because-asked = Somebody asked for news of { $reference } to this address.
concerns-mail-leave = No more mails about it

concerns-mail-confirm-title = Shall we write to you about this? { $title }
concerns-mail-confirm-text = Somebody, probably you, entered this address at { $city }. If you say yes, we write when there is an answer.
concerns-mail-confirm-not-you = Was it not you? Then do nothing, and no mail will follow.
