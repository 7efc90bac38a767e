-- What lines of the log are found by; what they say stands in the chain.
create table decision (
  number bigint primary key,
  kind varchar(20) not null,
  decided_on date not null,
  review_on date,
  -- Names of the place from the top, separated by tabs; empty for everywhere.
  place varchar(700) not null,
  replaces bigint unique,
  reviews bigint,
  words varchar(60000) not null
);
create index decision_review on decision (review_on);
create index decision_reviews on decision (reviews);

create table decision_subject (
  number bigint not null references decision (number),
  kind varchar(40) not null,
  subject varchar(200) not null,
  primary key (number, kind, subject)
);
create index decision_subject_subject on decision_subject (kind, subject);

insert into chain_head (chain, number, hash) values ('decisions', 0, '0000000000000000000000000000000000000000000000000000000000000000');
