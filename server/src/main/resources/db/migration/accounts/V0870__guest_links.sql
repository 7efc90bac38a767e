-- Links through which people without an account reach one thing: one for each thing at most.
create table guest_link (
  kind varchar(20) not null,
  about uuid not null,
  secret varchar(64) not null unique,
  made_by uuid not null,
  -- Empty for a link that stays open until it is closed.
  open_until timestamp(3) with time zone,
  primary key (kind, about)
);

insert into guest_link (kind, about, secret, made_by, open_until)
  select 'ideas', cycle, secret, made_by, open_until from idea_link;

insert into guest_link (kind, about, secret, made_by, open_until)
  select 'feedback', l.action, l.secret, l.made_by, null from plan_link l
  where l.closed_at is null and not exists (
    select 1 from plan_link later
    where later.action = l.action and later.closed_at is null and later.secret > l.secret);

drop table idea_link;
drop table plan_link;
