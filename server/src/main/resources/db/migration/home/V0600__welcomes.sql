-- People who said that they know their way: the first steps are not shown to them any more.
create table home_welcome (
  account uuid primary key,
  dismissed_at timestamp(3) with time zone not null
);
