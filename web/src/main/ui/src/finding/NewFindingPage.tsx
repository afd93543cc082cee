import { Notification } from 'hds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { CatalogueRow, CatalogueView, FindingRequest, FindingView, UnitView } from '@/api/contract';
import { ApiProblem } from '@/api/problem';
import { useAct, useResource } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { UnitField } from '@/kernel/form/RemoteChoice';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';
import { localized } from '@/kernel/i18n/i18n';
import { PageTitle } from '@/kernel/page/PageTitle';
import { FindingFields } from './FindingFields';
import { PreviewedDemand } from './grading/PreviewedDemand';

/** A finding born outside an inspection: from a document, a notice, or the officer's own eyes. */
export default function NewFindingPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const initial = useMemo(
    () => ({
      unitId: params.get('unit') ?? '',
      relationId: '',
      criterionCode: '',
      severity: '' as FindingRequest['severity'],
      scope: 'ISOLATED' as FindingRequest['scope'],
      title: '',
      description: '',
    }),
    [params],
  );
  const form = useForm({
    id: 'finding-new',
    initial,
    required: ['unitId', 'severity', 'scope', 'title', 'description'],
  });
  const { mutateAsync } = useAct<FindingRequest, FindingView>([
    '/findings',
    '/work-items',
    '/units',
    '/insight',
  ]);
  const unit = useResource<UnitView>(form.values.unitId ? `/units/${form.values.unitId}` : null);
  const criteria = useCriteriaInForce(unit.data);
  const relations =
    unit.data?.relations.filter(({ validTo }) => validTo === null || validTo >= today()) ?? [];

  // the only one needs no choosing
  const relationId =
    relations.length === 1 ? relations[0]!.id : relations.find(({ id }) => id === form.values.relationId)?.id;

  async function send(values: typeof initial, idempotencyKey: string) {
    if (!relationId) {
      const message = t(relations.length === 0 ? 'finding.new.noRelation' : 'kernel.form.required');
      const field = relations.length === 0 ? 'unitId' : 'relationId';
      throw new ApiProblem({ status: 400, errors: [{ field, code: 'required', message }] });
    }
    const body: FindingRequest = {
      ...values,
      inspectionId: null,
      relationId,
      criterionCode: values.criterionCode || null,
    };
    const finding = await mutateAsync({ path: '/findings', body, idempotencyKey });
    void navigate(`/findings/${finding.id}`);
  }

  return (
    <>
      <PageTitle>{t('finding.new.title')}</PageTitle>
      <Form form={form} onSubmit={send}>
        <UnitField name="unitId" label={t('finding.unit')} required />
        {relations.length > 1 && (
          <RadioField
            name="relationId"
            label={t('finding.new.relation')}
            required
            help={t('finding.new.relationHelp')}
            options={relations.map((relation) => ({
              value: relation.id,
              label: [t(`kernel.relation.${relation.type}`), relation.agreementReference]
                .filter(Boolean)
                .join(', '),
            }))}
          />
        )}
        {unit.data && relations.length === 0 && (
          <Notification type="alert">{t('finding.new.noRelation')}</Notification>
        )}
        <ChoiceField
          name="criterionCode"
          label={t('finding.new.criterion')}
          placeholder={t('finding.new.noCriterion')}
          options={criteria.map(({ code, name }) => ({ value: code, label: `${code} ${localized(name)}` }))}
        />
        <FindingFields />
        <p>{t('finding.new.opensAtOnce')}</p>
        {form.values.severity && (
          <PreviewedDemand grading={{ severity: form.values.severity, scope: form.values.scope }} />
        )}
        <FormActions>
          <Submit>{t('finding.new.submit')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}

/** A relation that holds today. */
function inForce({ validFrom, validTo }: { validFrom: string; validTo: string | null }): boolean {
  return validFrom <= today() && (validTo === null || validTo >= today());
}

/** The criteria of today's catalogue that concern this kind of unit. */
function useCriteriaInForce(unit: UnitView | undefined) {
  const catalogues = useResource<CatalogueRow[]>('/criteria-catalogues');
  const current = catalogues.data?.find(inForce);
  const catalogue = useResource<CatalogueView>(
    current ? `/criteria-catalogues/${encodeURIComponent(current.version)}` : null,
  );
  return (catalogue.data?.criteria ?? []).filter(
    ({ unitTypes }) => !unit || unitTypes.length === 0 || unitTypes.includes(unit.type),
  );
}
