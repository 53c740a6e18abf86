import { ClaimItem, type ClaimItemProps } from './ClaimItem.tsx';

export interface ClaimListProps extends Pick<ClaimItemProps, 'onOpenArticle'> {
  claims: ClaimItemProps['claim'][];
}

export function ClaimList({ claims, onOpenArticle }: ClaimListProps) {
  return (
    <ul class="claims">
      {claims.map(claim => (
        <li key={claim.id}>
          <ClaimItem claim={claim} onOpenArticle={onOpenArticle} />
        </li>
      ))}
    </ul>
  );
}
