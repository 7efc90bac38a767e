-- A line may hold in several places: names of each from the top, separated by tabs; empty for
-- everywhere.
create table decision_place (
  number bigint not null references decision (number),
  place varchar(700) not null,
  primary key (number, place)
);
insert into decision_place (number, place) select number, place from decision;
alter table decision drop column place;
