create table account (
  id uuid primary key,
  version integer not null,
  email varchar(254) not null unique,
  name varchar(254) not null,
  role varchar(20) not null,
  scope text not null,
  password varchar(300),
  issuer varchar(500),
  subject varchar(300),
  created_at timestamp(3) with time zone not null,
  removed_at timestamp(3) with time zone,
  -- The guard: changed by attempts, not by editing, so it does not count as a version.
  misses integer not null default 0,
  rests_until timestamp(3) with time zone,
  unique (issuer, subject)
);

create table account_link (
  id uuid primary key,
  version integer not null,
  purpose varchar(20) not null,
  secret varchar(64) not null unique,
  account uuid references account (id),
  email varchar(254),
  role varchar(20) not null,
  scope text not null,
  expires_at timestamp(3) with time zone not null,
  used_at timestamp(3) with time zone
);

create table account_session (
  secret varchar(64) primary key,
  account uuid not null references account (id),
  started_at timestamp(3) with time zone not null,
  seen_at timestamp(3) with time zone not null
);
create index account_session_account on account_session (account);
