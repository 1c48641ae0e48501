CREATE TABLE parted (a integer, b text) PARTITION BY LIST (a);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES IN (1);
CREATE TABLE parted_2 PARTITION OF parted FOR VALUES IN (2) PARTITION BY LIST (b);
CREATE TABLE parted_2_x PARTITION OF parted_2 FOR VALUES IN ('x');
INSERT INTO parted VALUES (1, 'one'), (2, 'x');
CREATE PUBLICATION publication_table_partitioned FOR TABLE parted WITH (publish_via_partition_root);
CREATE PUBLICATION publication_table_partition FOR TABLE parted_1, parted_2;
