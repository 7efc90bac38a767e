create table comment_said (
  id uuid primary key,
  version integer not null,
  kind varchar(40) not null,
  subject varchar(200) not null,
  said_by uuid not null references account (id),
  words varchar(4000) not null,
  said_at timestamp(3) with time zone not null,
  taken_back_at timestamp(3) with time zone
);
create index comment_said_subject on comment_said (kind, subject, said_at);

create table comment_call (
  comment uuid not null references comment_said (id),
  account uuid not null references account (id),
  seen boolean not null default false,
  primary key (comment, account)
);
create index comment_call_account on comment_call (account, seen);
