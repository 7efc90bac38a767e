create table lens_list (
  id uuid primary key,
  name varchar(120) not null,
  year_from integer not null,
  former uuid references lens_list (id),
  -- Names of the place from the top, separated by tabs; empty for everywhere.
  place varchar(700) not null,
  brought_by uuid not null references account (id),
  brought_at timestamp(3) with time zone not null
);

create table lens_item (
  id uuid primary key,
  sort varchar(20) not null,
  name varchar(300) not null,
  amount varchar(60) not null,
  year_from integer not null,
  list uuid references lens_list (id),
  line integer not null,
  former uuid references lens_item (id),
  about varchar(250) not null,
  -- Names of the place from the top, separated by tabs; empty for everywhere.
  place varchar(700) not null,
  added_by uuid not null references account (id),
  added_at timestamp(3) with time zone not null
);

create index lens_item_by_year on lens_item (year_from);
create index lens_item_by_list on lens_item (list);

create table lens_check (
  item uuid not null references lens_item (id),
  number integer not null,
  gains varchar(1500) not null,
  burden varchar(1500) not null,
  asked varchar(1500) not null,
  told varchar(1500) not null,
  otherwise varchar(1500) not null,
  again date not null,
  conclusion varchar(20) not null,
  checked_by uuid not null references account (id),
  checked_at timestamp(3) with time zone not null,
  decision bigint not null references decision (number),
  primary key (item, number)
);
