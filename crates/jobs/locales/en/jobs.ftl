jobs-permission-mail-see = See the mails that were sent, and whether they arrived
jobs-permission-mail-retry = Send a mail again that did not arrive
jobs-permission-see = See what runs in the background, and what failed
jobs-permission-retry = Start again what failed in the background
