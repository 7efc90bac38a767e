-- A file on its way to becoming a dataset, or the next version of one.
create table dataset_review (
  id uuid primary key,
  version integer not null,
  started_by uuid not null,
  started_name varchar(254) not null,
  started_at timestamp(3) with time zone not null,
  file_name varchar(255) not null,
  bytes bigint not null,
  next_of varchar(80),
  state varchar(20) not null,
  step varchar(20) not null,
  content_id varchar(64),
  trouble varchar(40),
  detail text not null,
  recipe text not null
);

create table dataset_review_column (
  dataset_review uuid not null references dataset_review (id),
  column_name text not null,
  label text not null,
  notes text not null,
  place_level varchar(20),
  role varchar(20)
);
create index dataset_review_column_review on dataset_review_column (dataset_review);
