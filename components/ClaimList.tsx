import { ClaimItem, type ClaimItemProps } from './ClaimItem.tsx';

export interface ClaimListProps extends Omit<ClaimItemProps, 'claim'> {
  claims: ClaimItemProps['claim'][];
}

export function ClaimList({ claims, ...actions }: ClaimListProps) {
  return (
    <ul class="claims">
      {claims.map(claim => (
        <li key={claim.id}>
          <ClaimItem claim={claim} {...actions} />
        </li>
      ))}
    </ul>
  );
}
