-- The steps that come after a visit (comments to assess, a plan, a verification) are free for every officer, but the
-- one who leads the visit looks for them among their own. Who leads it stands in the inspection alone, so that a
-- change of lead or a disqualification shows at once; both ways of the question have an index.
create index inspection_by_lead on inspection (lead_id, case_id);
create index work_item_free_by_case on work_item (case_id) where completed_at is null and assignee_id is null;
