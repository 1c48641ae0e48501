-- alone
CREATE PUBLICATION via_root WITH (publish_via_partition_root = true);
CREATE PUBLICATION not_via_root WITH (publish_via_partition_root = false);
