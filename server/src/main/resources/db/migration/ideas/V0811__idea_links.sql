-- Links through which people without an account give ideas: one for each cycle at most.
create table idea_link (
  cycle uuid primary key references cycle (id),
  secret varchar(64) not null unique,
  made_by uuid not null,
  open_until timestamp(3) with time zone not null
);
