jobs-permission-mail-see = See the mails that were sent, and whether they arrived
jobs-permission-mail-retry = Send a mail again that did not arrive
jobs-permission-see = See what runs in the background, and what failed
jobs-permission-retry = Start again what failed in the background
jobs-act-mail-list = looked at the list of mails
jobs-act-mail-retry = had mails sent again
jobs-act-mail-see = read a mail
jobs-act-retry = had a task done again
