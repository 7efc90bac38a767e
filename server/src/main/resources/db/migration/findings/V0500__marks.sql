-- What people said of findings: how it stands now, and every change. A finding is named by what does not
-- change from one version of a dataset to the next; sight is which rows it is about, sight_key its fingerprint.
create table finding_mark (
  id uuid primary key,
  version integer not null,
  dataset varchar(200) not null,
  finding varchar(24) not null,
  sight_key varchar(64) not null,
  sight text not null,
  indicator text not null,
  people text not null,
  kind varchar(20) not null,
  note text not null,
  verdict varchar(30) not null,
  marked_by uuid not null,
  marked_at timestamp(3) with time zone not null,
  unique (dataset, sight_key, finding)
);
create index finding_mark_kind on finding_mark (kind);

create table finding_mark_change (
  mark uuid not null references finding_mark (id),
  number integer not null,
  kind varchar(20) not null,
  note text not null,
  marked_by uuid not null,
  marked_at timestamp(3) with time zone not null,
  primary key (mark, number)
);
