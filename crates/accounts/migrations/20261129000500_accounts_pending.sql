-- A second factor that is being set up, sealed: it belongs to the session, so that the page that is loaded anew shows the same picture.
alter table account_session add column pending text;

-- When the person said that the codes on paper are kept; until then they are asked after signing in.
alter table account add column codes_kept_at bigint;
update account set codes_kept_at = factor_at where totp is not null;
