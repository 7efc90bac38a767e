-- What is over: reviews of decisions about it are no longer asked for.
create table decision_quiet (
  kind varchar(40) not null,
  subject varchar(200) not null,
  primary key (kind, subject)
);
