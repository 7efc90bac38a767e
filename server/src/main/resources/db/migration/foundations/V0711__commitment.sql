create table power_owner (
  area varchar(20) primary key,
  version integer not null,
  name varchar(200) not null,
  account uuid references account (id),
  path varchar(4000) not null
);

create table power_champion (
  place_level varchar(20) primary key,
  version integer not null,
  names varchar(1000) not null
);

create table commitment (
  cycle varchar(200) primary key,
  version integer not null,
  hours integer not null,
  until_day date,
  money varchar(300) not null,
  sponsor varchar(200) not null,
  gives varchar(1000) not null
);
