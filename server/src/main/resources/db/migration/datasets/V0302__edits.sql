-- What was changed about a dataset after it was accepted; never changed itself.
create table dataset_edit (
  id uuid primary key,
  dataset uuid not null references dataset (id),
  at timestamp(3) with time zone not null,
  by_name varchar(254) not null,
  what varchar(20) not null,
  subject text not null,
  was text not null,
  becomes text not null
);
create index dataset_edit_dataset on dataset_edit (dataset, at);
