create table dataset (
  id uuid primary key,
  version integer not null,
  dataset_key varchar(80) not null unique,
  name varchar(200) not null,
  recipe text not null
);

-- The rows themselves lie in the workspace, in a folder named by their content.
create table dataset_version (
  dataset uuid not null references dataset (id),
  content_id varchar(64) not null unique,
  accepted_at timestamp(3) with time zone not null,
  accepted_by varchar(254) not null,
  row_count bigint not null
);
create index dataset_version_dataset on dataset_version (dataset);

-- What people said of a column beyond what the recipe holds.
create table dataset_column (
  dataset uuid not null references dataset (id),
  column_name text not null,
  label text not null,
  notes text not null,
  place_level varchar(20),
  role varchar(20)
);
create index dataset_column_dataset on dataset_column (dataset);
