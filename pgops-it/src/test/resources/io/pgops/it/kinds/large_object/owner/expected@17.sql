-- BLOB METADATA 100001..100003; owner: pgops_sample_owner
100001
100003
-- drop: -- dummy
-- BLOB METADATA 100002; owner: postgres
100002
-- drop: -- dummy
-- BLOB METADATA 100004; owner: pgops_sample "odd" role='s; -- \name
100004
-- drop: -- dummy
-- BLOBS 100001..100003; owner: pgops_sample_owner

-- BLOBS 100002; owner: postgres

-- BLOBS 100004; owner: pgops_sample "odd" role='s; -- \name
