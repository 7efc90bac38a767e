create table shared_word (
  key_name varchar(60) primary key,
  version integer not null,
  position integer not null,
  name varchar(60) not null,
  round integer not null,
  stage varchar(20) not null
);

create table shared_definition (
  word varchar(60) not null references shared_word (key_name),
  round integer not null,
  written_by uuid not null references account (id),
  -- Mixed up, so that the order of showing tells neither who nor when.
  shuffle uuid not null,
  words varchar(1000) not null,
  primary key (word, round, written_by)
);

create table shared_meaning (
  word varchar(60) not null references shared_word (key_name),
  round integer not null,
  words varchar(1000) not null,
  who varchar(1000) not null,
  written_by uuid not null references account (id),
  adopted_at timestamp(3) with time zone not null,
  decision bigint not null references decision (number),
  primary key (word, round)
);

insert into shared_word (key_name, version, position, name, round, stage) values
  ('equity', 1, 1, '', 1, 'WRITING'),
  ('equality', 1, 2, '', 1, 'WRITING'),
  ('diversity', 1, 3, '', 1, 'WRITING'),
  ('inclusion', 1, 4, '', 1, 'WRITING'),
  ('justice', 1, 5, '', 1, 'WRITING');
