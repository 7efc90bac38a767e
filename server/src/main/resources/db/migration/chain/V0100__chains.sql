-- Append-only records; see org.sightline.server.chain. A migration that adds a chain inserts its head.
create table chain_head (
  chain varchar(40) primary key,
  number bigint not null,
  hash varchar(64) not null
);

create table chain_entry (
  chain varchar(40) not null references chain_head (chain),
  number bigint not null,
  at timestamp(3) with time zone not null,
  content text not null,
  previous varchar(64) not null,
  hash varchar(64) not null,
  primary key (chain, number)
);

insert into chain_head (chain, number, hash) values ('audit', 0, '0000000000000000000000000000000000000000000000000000000000000000');
