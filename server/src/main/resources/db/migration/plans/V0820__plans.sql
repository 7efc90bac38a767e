-- Forms of actions are added, never changed; the highest number holds.
create table plan_action (
  id uuid primary key,
  action uuid not null,
  number integer not null,
  cycle uuid not null references cycle (id),
  title text not null,
  how text not null,
  owner uuid not null,
  starts date not null,
  ends date not null,
  cost bigint not null,
  money text not null,
  training text not null,
  cause uuid references cycle_cause (id),
  idea uuid,
  needs varchar(100) not null,
  state varchar(20) not null,
  late_why text not null,
  change varchar(20) not null,
  changed_by uuid not null,
  changed_at timestamp(3) with time zone not null,
  why text not null,
  unique (action, number)
);
create index plan_action_cycle on plan_action (cycle);

create table plan_start (
  cycle uuid primary key references cycle (id),
  started_by uuid not null,
  started_at timestamp(3) with time zone not null
);

create table plan_measure (
  id uuid primary key,
  version integer not null,
  cycle uuid not null references cycle (id),
  kind varchar(20) not null,
  name text not null,
  good text not null,
  target double precision,
  added_by uuid not null,
  added_at timestamp(3) with time zone not null,
  aside_at timestamp(3) with time zone
);
create index plan_measure_cycle on plan_measure (cycle);

create table plan_observation (
  id uuid primary key,
  version integer not null,
  measure uuid not null references plan_measure (id),
  observed_on date not null,
  x bigint not null,
  n bigint,
  note text not null,
  said_by uuid not null,
  said_at timestamp(3) with time zone not null,
  withdrawn_at timestamp(3) with time zone
);
create index plan_observation_measure on plan_observation (measure);

-- What the front line said: without a name, so that it can be said.
create table plan_report (
  id uuid primary key,
  cycle uuid not null references cycle (id),
  action uuid not null,
  happening varchar(20) not null,
  obstacle varchar(20),
  words text not null,
  by_link boolean not null,
  said_at timestamp(3) with time zone not null
);
create index plan_report_cycle on plan_report (cycle, said_at);

create table plan_proposal (
  id uuid primary key,
  version integer not null,
  cycle uuid not null references cycle (id),
  action uuid not null,
  obstacle varchar(20) not null,
  round integer not null,
  reports integer not null,
  proposed_at timestamp(3) with time zone not null,
  choice varchar(20),
  what text,
  why text,
  decided_by uuid,
  decided_at timestamp(3) with time zone,
  line bigint,
  unique (action, obstacle, round)
);
create index plan_proposal_cycle on plan_proposal (cycle);

create table plan_link (
  secret varchar(64) primary key,
  cycle uuid not null references cycle (id),
  action uuid not null,
  made_by uuid not null,
  made_at timestamp(3) with time zone not null,
  closed_at timestamp(3) with time zone
);
create index plan_link_action on plan_link (action);
