-- That cycles were ended and opened again: rows are added, never changed.
create table cycle_end (
  id uuid primary key,
  cycle uuid not null references cycle (id),
  number integer not null,
  -- Absent when it was opened again.
  reason varchar(20),
  words text not null,
  merged_into uuid references cycle (id),
  said_by uuid not null,
  said_at timestamp(3) with time zone not null,
  unique (cycle, number)
);
