create table question_measures (
  dataset varchar(200) not null,
  question varchar(200) not null,
  kind varchar(20) not null,
  primary key (dataset, question)
);

create table listening_session (
  id uuid primary key,
  happened_on date not null,
  way varchar(20) not null,
  people integer not null,
  barriers varchar(100) not null,
  note varchar(1000) not null,
  -- Names of the place from the top, separated by tabs; empty for everywhere.
  place varchar(700) not null,
  logged_by uuid not null references account (id),
  logged_at timestamp(3) with time zone not null,
  taken_back_at timestamp(3) with time zone
);

create table listening_voice (
  session uuid not null references listening_session (id),
  position integer not null,
  name varchar(200) not null,
  away boolean not null,
  primary key (session, position)
);
