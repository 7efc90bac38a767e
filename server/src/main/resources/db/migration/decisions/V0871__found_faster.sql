-- The newest comments on a thing, in the order in which they are shown.
create index comment_said_newest on comment_said (kind, subject, said_at desc, id);
drop index comment_said_subject;

-- Lines of one sort, the newest first.
create index decision_kind on decision (kind, number);
