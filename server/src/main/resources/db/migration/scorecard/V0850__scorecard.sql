create table scorecard_line (
  id uuid primary key,
  version integer not null,
  cycle uuid not null references cycle (id),
  kind varchar(30) not null,
  question varchar(300) not null,
  lag text not null,
  said_by uuid not null,
  said_at timestamp(3) with time zone not null,
  aside_at timestamp(3) with time zone
);
create index scorecard_line_cycle on scorecard_line (cycle);
